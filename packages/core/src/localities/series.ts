/** A kind of division within a series: its first number, and how its names usually end. */
export interface Kind {
  first: number;
  end: string;
}

export interface SeriesEntry {
  number: number;
  name: string;
  from: number;
}

const ENTRY = /([a-f ])(\d*)([^a-f\d !]+)(!?)(\d\d)?/g;

/**
 * Reads the divisions of one parent from the notation of tooling/registries/series.mjs: `a1长安83 2桥西b井陉`.
 * A letter begins a kind with its first number, a space goes to the next one, digits after either go further; then the
 * name without the end of its kind (`!`: it has none), and its first year if it is another than that of the one before
 * (`from` before the first).
 */
export function readSeries(kinds: readonly Kind[], text: string, from = 1981): SeriesEntry[] {
  const entries: SeriesEntry[] = [];
  let kind = kinds[0];
  let number = 0;
  for (const [, mark = "", step, name = "", whole, year] of text.matchAll(ENTRY)) {
    if (mark === " ") number += Number(step || 1);
    else {
      kind = kinds[mark.charCodeAt(0) - 97];
      number = (kind?.first ?? 0) + Number(step);
    }
    if (year) from = fullYear(year);
    entries.push({ number, name: whole ? name : name + (kind?.end ?? ""), from });
  }
  return entries;
}

/** of two digits: the codes begin in 1981 */
export function fullYear(year: string): number {
  return Number(year) + (Number(year) > 80 ? 1900 : 2000);
}
