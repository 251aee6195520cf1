import { codePrefix, type Division, type Level } from "./division";
import { fullYear, type Kind, readSeries } from "./series";
import { shortName } from "./short-name";

/** what the last two digits of a county's code say of its name */
const COUNTY_KINDS: readonly Kind[] = [
  { first: 1, end: "区" },
  { first: 21, end: "县" },
  { first: 81, end: "市" },
];
const OWN = /^(\d{4}|\d\d)([^a-f\d]*)(\d\d)?/;

/**
 * Reads the table of divisions in force: one line a province or prefecture, `3307金华市85a1婺城00…`: prefix, name and
 * first year, then its counties. Lines without a name hold counties that belong to the province itself.
 */
export function readInForce(table: string): Division[] {
  const divisions: Division[] = [];
  for (const line of table.split("\n")) {
    const [head, prefix = "", name, year] = OWN.exec(line) ?? [""];
    if (name) divisions.push(row(prefix.padEnd(6, "0"), name, fullYear(year)));
    for (const { number, name, from } of readSeries(COUNTY_KINDS, line.slice(head.length)))
      divisions.push(row(prefix + String(number).padStart(2, "0"), name, from));
  }
  return divisions;
}

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
