import { type Measure, resolveDivision, unitOf } from "@shuzhai/core";
import type { ForeignTable } from "../foreign/read-foreign";
import { type Codebook, type CodebookVariable, cellKey, variableOf } from "./codebook";
import { columnsOf } from "./codebook-columns";
import { usualUnit } from "./named-indicator";
import { variableOfHeader } from "./variable-header";

/** What a researcher's table asks for. */
export type CodebookList = Pick<Codebook, "variables" | "places" | "years">;

/**
 * Something in the table that stops it from being taken. `row` counts from 1, the header included.
 * noColumns: no column is known · badYear, badMeasure, badModality, badUnit: the cell is none · nothing: the columns are empty.
 */
export interface CodebookProblem {
  reason: "noColumns" | "badYear" | "badMeasure" | "badModality" | "badUnit" | "nothing";
  row: number;
  cell: string;
}

/** What was taken but should be looked at: names that the registries do not know, or that several places have. */
export interface CodebookRemark {
  reason: "ownIndicator" | "unknownPlace" | "ambiguousPlace" | "valuesLeft";
  name: string;
}

export type ReadCodebook =
  | { ok: true; list: CodebookList; remarks: CodebookRemark[] }
  | { ok: false; problems: CodebookProblem[] };

/** Enough to see what is wrong. */
const MOST_PROBLEMS = 20;
/** 2016—2020 in one cell is five years; more than a century is a slip of the pen. */
const LONGEST_SPAN = 100;

/**
 * A list of variables, places and years from a table, by its headers (变量, 口径, 性质, 单位, 地区, 地区代码, 年份, or
 * their English names). Each column is read by itself, so one row a cell, three short lists side by side, and a table of
 * variables alone all do. A table of 地区 and 年份 without 变量 is a panel: its other headers are the variables
 * (地区生产总值增速(%)), and what its cells hold is left alone.
 */
export function readCodebook({ headers, rows }: ForeignTable): ReadCodebook {
  const columns = columnsOf(headers);
  const problems: CodebookProblem[] = [];
  const remarks = new Map<string, CodebookRemark>();
  const remark = (reason: CodebookRemark["reason"], name: string) => remarks.set(`${reason} ${name}`, { reason, name });
  if (Object.values(columns.at).every((index) => index < 0))
    return { ok: false, problems: [{ reason: "noColumns", row: 1, cell: headers.filter(Boolean).join(", ") }] };
  const variables = new Map<string, CodebookVariable>();
  const places = new Map<string, Codebook["places"][number]>();
  const years = new Set<string>();
  const want = (wanted: Omit<CodebookVariable, "id">) => {
    const variable = variableOf(wanted);
    if (!variables.has(variable.id)) variables.set(variable.id, variable);
    if (!variable.indicator.id) remark("ownIndicator", variable.indicator.name);
  };
  if (columns.panel) {
    for (const header of columns.others) want(variableOfHeader(header));
    if (rows.some((row) => columns.others.some((header) => row[headers.indexOf(header)]))) remark("valuesLeft", "");
  }
  for (const [index, row] of rows.entries()) {
    const cell = (column: keyof typeof columns.at) => row[columns.at[column]]?.trim() || null;
    const problem = (reason: CodebookProblem["reason"], text: string) =>
      problems.push({ reason, row: index + 2, cell: text });
    const variable = cell("variable");
    if (variable) {
      const wanted = wantedOf(variable, cell("measure"), cell("modality"), cell("unit"), problem);
      if (wanted) want(wanted);
    }
    const place = placeOf(cell("place"), cell("code"), remark);
    if (place) places.set(cellKey("", place, ""), place);
    const year = cell("year");
    const named = year === null ? [] : yearsOf(year);
    if (!named) problem("badYear", year!);
    for (const one of named ?? []) years.add(one);
  }
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, MOST_PROBLEMS) };
  if (variables.size + places.size + years.size === 0)
    return { ok: false, problems: [{ reason: "nothing", row: 2, cell: "" }] };
  const list = { variables: [...variables.values()], places: [...places.values()], years: [...years].sort() };
  return { ok: true, list, remarks: [...remarks.values()] };
}

const MEASURES: Record<string, Measure> = {
  水平: "level",
  总量: "level",
  数值: "level",
  增速: "growth",
  增长率: "growth",
  同比: "growth",
  增减量: "change",
  占比: "share",
  比重: "share",
  完成率: "completion",
  位次: "rank",
  排名: "rank",
  level: "level",
  growth: "growth",
  change: "change",
  share: "share",
  completion: "completion",
  rank: "rank",
};
const MODALITIES: Record<string, CodebookVariable["modality"]> = {
  实际: "actual",
  完成: "actual",
  目标: "target",
  计划: "target",
  预期: "target",
  actual: "actual",
  target: "target",
};

function wantedOf(
  name: string,
  measure: string | null,
  modality: string | null,
  unit: string | null,
  problem: (reason: CodebookProblem["reason"], text: string) => void,
): Omit<CodebookVariable, "id"> | null {
  // 地区生产总值增速(%) says in one cell what other tables have columns for
  const said = variableOfHeader(name);
  const asMeasure = measure === null ? said.measure : MEASURES[measure.toLowerCase()];
  const asModality = modality === null ? said.modality : MODALITIES[modality.toLowerCase()];
  if (!asMeasure) problem("badMeasure", measure!);
  if (!asModality) problem("badModality", modality!);
  if (unit && !unitOf(unit)) problem("badUnit", unit);
  if (!asMeasure || !asModality) return null;
  const usual = asMeasure === said.measure ? said.unit : usualUnit(said.indicator, asMeasure);
  return { indicator: said.indicator, measure: asMeasure, modality: asModality, unit: unit ?? usual };
}

function placeOf(
  name: string | null,
  code: string | null,
  remark: (reason: CodebookRemark["reason"], name: string) => void,
): Codebook["places"][number] | null {
  if (name === null && code === null) return null;
  const resolved = resolveDivision(code ?? name!);
  if (resolved.ok && resolved.division.code)
    return { name: name ?? resolved.division.name, code: resolved.division.code };
  // a code of nine digits is a township's, and of those the registry at hand has none
  if (code !== null && /^\d{6}(\d{3})?$/.test(code) && name !== null) return { name, code };
  remark(!resolved.ok && resolved.reason === "ambiguous" ? "ambiguousPlace" : "unknownPlace", name ?? code!);
  return { name: name ?? code! };
}

/** 2018, 2018年, 2016—2020, 2016-2020年; null for anything else. */
export function yearsOf(text: string): string[] | null {
  const match = /^(\d{4})年?(?:\s*[-–—~～至到]+\s*(\d{4})年?)?$/.exec(text.normalize("NFKC").trim());
  if (!match) return null;
  const [from, to] = [Number(match[1]), Number(match[2] ?? match[1])];
  if (from < 1900 || to > 2100 || to < from || to - from >= LONGEST_SPAN) return null;
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}
