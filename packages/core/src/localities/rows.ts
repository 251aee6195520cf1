import { codePrefix, type Division, type Level } from "./division";
import { shortName } from "./short-name";

/**
 * Reads the table of divisions in force: one line a prefecture, `3307 金华市85 02婺城区00 …`: prefix, then names, each
 * county's with the last two digits of its code, each with the last two digits of its first year (none: 1981).
 * `-` stands where counties belong to the province itself.
 */
export function readInForce(table: string): Division[] {
  const divisions: Division[] = [];
  for (const line of table.split("\n")) {
    const [prefix = "", own = "", ...counties] = line.split(" ");
    if (own !== "-") divisions.push(entry(prefix.padEnd(6, "0"), own));
    for (const county of counties) divisions.push(entry(prefix + county.slice(0, 2), county.slice(2)));
  }
  return divisions;
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
  const divisions: Division[] = [];
  for (const line of table.split("\n")) {
    const [code = "", name = "", from, to, heirs] = line.split(" ");
    if (!to) continue;
    const successors = heirs ? heirs.split(",") : [];
    divisions.push({ ...row(code, name, Number(from)), to: Number(to), successors });
  }
  return divisions;
}

function row(code: string, name: string, from: number): Division {
  return { code, name, short: shortName(name), level: levelOf(code), parent: null, from };
}

function levelOf(code: string): Level {
  const digits = codePrefix(code).length;
  return digits === 2 ? "province" : digits === 4 ? "prefecture" : "county";
}

/**
 * Every division gets its parent: the prefecture that its code begins with, else the province. No prefix has stood for a
 * prefecture in some years and for counties of a province itself in others (the generator makes sure).
 */
export function withParents(divisions: Division[]): Division[] {
  const codes = new Set(divisions.map((one) => one.code));
  for (const one of divisions) {
    if (!one.code || one.level === "province") continue;
    const prefecture = `${one.code.slice(0, 4)}00`;
    one.parent = one.level === "county" && codes.has(prefecture) ? prefecture : `${one.code.slice(0, 2)}0000`;
  }
  return divisions;
}
