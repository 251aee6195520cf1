import type { Division, Level } from "./division";
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
 * first year (none: 1981, when the codes begin), then its counties. Lines without a name hold counties that belong to
 * the province itself.
 */
export function readInForce(table: string): Division[] {
  const divisions: Division[] = [];
  for (const line of table.split("\n")) {
    const [head, prefix = "", name, year] = OWN.exec(line) ?? [""];
    const code = prefix.padEnd(6, "0");
    const province = prefix.length === 2 ? null : `${prefix.slice(0, 2)}0000`;
    const own = year ? fullYear(year) : 1981;
    if (name) divisions.push(row(code, name, province ? "prefecture" : "province", province, own));
    const parent = name ? code : province;
    for (const { number, name, from } of readSeries(COUNTY_KINDS, line.slice(head.length), own))
      divisions.push(row(prefix + String(number).padStart(2, "0"), name, "county", parent, from));
  }
  return divisions;
}

/** 330103 下城区 1983 2021 330105. Lines about parts of divisions in force have no name and do not match. */
const ENDED_ROW = /^(\d{6}) ([^ @]+) (\d{4}) (\d{4}) ([\d,]*)/gm;

/** Reads the table of divisions that ended. */
export function readEnded(table: string): Division[] {
  const divisions: Division[] = [];
  for (const [, code = "", name = "", from, to, heirs] of table.matchAll(ENDED_ROW)) {
    const ended = row(code, name, levelOf(code), null, Number(from));
    ended.to = Number(to);
    ended.successors = heirs ? heirs.split(",") : [];
    divisions.push(ended);
  }
  return divisions;
}

/** one shape for all, which the engine reads fastest */
const row = (code: string, name: string, level: Level, parent: string | null, from: number): Division => ({
  code,
  name,
  short: shortName(name),
  level,
  parent,
  from,
});

function levelOf(code: string): Level {
  if (!code.endsWith("00")) return "county";
  return code.endsWith("0000") ? "province" : "prefecture";
}

/**
 * Gives those that ended their parents: the prefecture that the code begins with, now or then, else the province. No
 * prefix has stood for a prefecture in some years and for counties of a province itself in others (the generator makes
 * sure).
 */
export function withParents(inForce: Division[], ended: Division[]): Division[] {
  const all = [...inForce, ...ended];
  const prefectures = new Map<string, string>();
  for (const { code, level } of all) if (code && level === "prefecture") prefectures.set(code.slice(0, 4), code);
  for (const one of ended) {
    if (!one.code || one.level === "province") continue;
    const prefecture = one.level === "county" ? prefectures.get(one.code.slice(0, 4)) : undefined;
    one.parent = prefecture ?? `${one.code.slice(0, 2)}0000`;
  }
  return all;
}
