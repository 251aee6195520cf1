import { codePrefix, type Division, type Level } from "./division";
import { shortName } from "./short-name";

/**
 * Reads the table of divisions in force: one line a prefecture, `3307 金华市85 02婺城区00 …`: prefix, then names, each
 * county's with the last two digits of its code, each with the last two digits of its first year (none: 1981).
 * `-` stands where counties belong to the province itself.
 */
export function readInForce(table: string): Division[] {
  return table.split("\n").flatMap((line) => {
    const [prefix = "", own = "", ...counties] = line.split(" ");
    const self = own === "-" ? [] : [entry(prefix.padEnd(6, "0"), own)];
    return [...self, ...counties.map((county) => entry(prefix + county.slice(0, 2), county.slice(2)))];
  });
}

const NAME_AND_YEAR = /^(\D+)(\d\d)?$/;

function entry(code: string, text: string): Division {
  const [, name = "", year] = NAME_AND_YEAR.exec(text) ?? [];
  return row(code, name, year ? fullYear(Number(year)) : 1981);
}

/** the codes begin in 1981 */
const fullYear = (year: number) => (year > 80 ? 1900 : 2000) + year;

/** Reads the table of divisions that ended: `330103 下城区 1983 2021 330105`. Lines about parts of divisions are left out. */
export function readEnded(table: string): Division[] {
  return table.split("\n").flatMap((line) => {
    const [code = "", name = "", from, to, heirs] = line.split(" ");
    if (!to) return [];
    return [{ ...row(code, name, Number(from)), to: Number(to), successors: heirs ? heirs.split(",") : [] }];
  });
}

function row(code: string, name: string, from: number): Division {
  return { code, name, short: shortName(name), level: levelOf(code), parent: null, from };
}

function levelOf(code: string): Level {
  const digits = codePrefix(code).length;
  return digits === 2 ? "province" : digits === 4 ? "prefecture" : "county";
}

/** Every division gets its parent: the prefecture of its code where one existed in its years, else the province. */
export function withParents(divisions: Division[]): Division[] {
  const codes = new Map<string, Division[]>();
  for (const one of divisions) if (one.code) codes.set(one.code, [...(codes.get(one.code) ?? []), one]);
  for (const one of divisions) {
    if (!one.code || one.level === "province") continue;
    const prefecture = `${one.code.slice(0, 4)}00`;
    const known = one.level === "county" && codes.get(prefecture)?.some((above) => overlaps(above, one));
    one.parent = known ? prefecture : `${one.code.slice(0, 2)}0000`;
  }
  return divisions;
}

const overlaps = (a: Division, b: Division) =>
  (a.from ?? 0) <= (b.to ?? Number.POSITIVE_INFINITY) && (b.from ?? 0) <= (a.to ?? Number.POSITIVE_INFINITY);
