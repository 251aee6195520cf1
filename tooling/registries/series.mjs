/**
 * Divisions of one parent, as short as they can be written: `a1长安83 2桥西b井陉 2正定86`.
 *
 * a, b, c …: another kind begins, with the first number of that kind. A space: the next number. Digits right after
 * either: how far from there. Then the name without the end that its kind says (with `!` where it does not end so), and
 * the last two digits of its first year if it is another than that of the one before (`year` before the first). Read by
 * packages/core/src/localities/series.ts.
 */
export function series(kinds, entries, year = 1981) {
  let text = "";
  let last = { kind: -1, number: 0, from: year };
  for (const { number, name, from = 1981 } of entries) {
    if (/[a-z0-9! ]/.test(name)) throw new Error(`${name}: does not fit the table`);
    const kind = kinds.findLastIndex((one) => one.first <= number);
    if (kind < 0) throw new Error(`${number} ${name}: before the first number`);
    const expected = kind === last.kind ? last.number + 1 : kinds[kind].first;
    const mark = kind === last.kind ? " " : String.fromCharCode(97 + kind);
    const step = kind === last.kind ? number - last.number : number - expected;
    text += mark + (number === expected ? "" : step) + bare(name, kinds[kind].end);
    if (from !== last.from) text += String(from % 100).padStart(2, "0");
    last = { kind, number, from };
  }
  return text;
}

function bare(name, end) {
  if (!end) return name;
  return name.endsWith(end) && name !== end ? name.slice(0, -end.length) : `${name}!`;
}
