import type { Capture, Source } from "@shuzhai/core";
import type { LongOptions } from "../long/column";
import type { FigureRecord } from "../records/figure-record";
import { recordsOfCaptures } from "../records/of-captures";
import type { Column, Table } from "../tables/table";
import { type Candidate, candidatesOf } from "./candidates";
import { CHOICE_COLUMNS, choiceRow, unplacedRow } from "./choices";
import { choose } from "./choose";

export interface Panel {
  /** place × year; a variable a column, its unit in the label */
  panel: Table;
  /** every cell for which there was more than one figure, and every figure that found no cell, with the reason */
  choices: Table;
}

const KEYS: Column[] = [
  { id: "region_code", zh: "地区代码", en: "GB/T 2260 code", type: "code" },
  { id: "region_name", zh: "地区名称", en: "Place", type: "text" },
  { id: "year", zh: "年份", en: "Year", type: "integer" },
];

/** Captures as a panel: rows are places and years, columns are measures of indicators. */
export function panelTable(captures: Capture[], sources: Source[], options: Partial<LongOptions> = {}): Panel {
  return panelOf(recordsOfCaptures(captures, sources), options);
}

/**
 * An indicator that the registry does not know makes a column when it has two values: a township's report counts a
 * hundred things that no other report does (走访企业64家).
 */
export function panelOf(records: FigureRecord[], { moneyUnit = "元" }: Partial<LongOptions> = {}): Panel {
  const choices: Table = { columns: CHOICE_COLUMNS, rows: [] };
  const offered = records.flatMap((record) => {
    const candidates = candidatesOf(record, moneyUnit);
    if (typeof candidates !== "string") return candidates;
    choices.rows.push(unplacedRow(record, candidates));
    return [];
  });
  const unitOf = mainUnits(offered);
  const [fitting, inOtherUnit] = partition(offered, ({ variable, unit }) => unitOf.get(variable.name) === unit);
  for (const { record } of inOtherUnit) choices.rows.push(unplacedRow(record, "otherUnit"));
  const byVariable = grouped(fitting, ({ variable }) => variable.name);
  const rowsOf = new Map([...byVariable].map(([name, group]) => [name, rowCount(group)]));
  const [lasting, once] = partition(fitting, ({ variable }) => variable.known || rowsOf.get(variable.name)! > 1);
  for (const { record } of once) choices.rows.push(unplacedRow(record, "once"));
  const cells = grouped(lasting, ({ region, year, variable }) => [region, year, variable.name].join("\n"));
  const chosen = [...cells.values()].map(choose);
  choices.rows.push(...chosen.filter(({ why }) => why !== "only").map(choiceRow));
  return { panel: assemble(chosen.map(({ taken }) => taken)), choices };
}

/** In how many places and years a variable has a value. */
function rowCount(candidates: Candidate[]): number {
  return new Set(candidates.map(({ region, year }) => `${region} ${year}`)).size;
}

/** Of each variable the unit that most of its figures have: 户 and 人 are never put into one column. */
function mainUnits(candidates: Candidate[]): Map<string, string> {
  const byVariable = grouped(candidates, ({ variable }) => variable.name);
  const main = (group: Candidate[]) => {
    const byUnit = [...grouped(group, ({ unit }) => unit)];
    return byUnit.sort(([a, inA], [b, inB]) => inB.length - inA.length || (a < b ? -1 : 1))[0]![0];
  };
  return new Map([...byVariable].map(([name, group]) => [name, main(group)]));
}

function assemble(taken: Candidate[]): Table {
  const variables = variableColumns(taken);
  const rows = grouped(taken, ({ region, year }) => `${region}\n${year}`);
  return {
    columns: [...KEYS, ...variables],
    rows: [...rows.keys()].sort().map((key) => {
      const candidates = rows.get(key)!;
      const { record, year } = candidates[0]!;
      const values = new Map(candidates.map(({ variable, value }) => [variable.name, value]));
      const { code = null, name } = record.figure.locality!;
      return [code, name, year, ...variables.map(({ id }) => values.get(id) ?? null)];
    }),
  };
}

function variableColumns(taken: Candidate[]): Column[] {
  const column = ({ variable, unit }: Candidate): [string, Column] => {
    const { name, label } = variable;
    return [name, { id: name, zh: `${label}(${unit})`, en: name, type: "decimal" }];
  };
  return [...new Map(taken.map(column)).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function grouped<T>(items: T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function partition<T>(items: T[], holds: (item: T) => boolean): [T[], T[]] {
  return [items.filter(holds), items.filter((item) => !holds(item))];
}
