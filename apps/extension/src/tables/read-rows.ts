import {
  divisionByCode,
  type Measure,
  type Modality,
  type Period,
  type Place,
  parsePeriod,
  type Quantity,
  resolveDivision,
} from "@shuzhai/core";
import type { ForeignTable } from "@shuzhai/dataset/files";
import { quantityEntry } from "../editing/read-entry";
import { bare, type Role, UNKNOWN, unitIn } from "./roles";

/** A cell that cannot be taken. `row` counts from 1, the header included. */
export interface Misfit {
  row: number;
  header: string;
  cell: string;
  reason: "noValue" | "noPeriod" | "noCode" | "noIndicator" | "noMeasure" | "noModality";
}

/** A value of the table with all that its row says of it. */
export interface TableValue {
  row: number;
  column: number;
  indicator: string;
  quantity: Quantity;
  measure: Measure;
  period: Period | null;
  locality: Place | null;
  modality: Modality;
  note: string;
  tags: string[];
}

export interface ReadRows {
  values: TableValue[];
  misfits: Misfit[];
  /** cells of values that say that nothing is known */
  empty: number;
}

/** What holds for all rows, where no column says it. */
export interface Defaults {
  indicator: string;
  unit: string;
}

const MEASURES: [Measure, RegExp][] = [
  ["growth", /增速|增长率|增長率|成長率|增幅|growth/i],
  ["share", /占比|佔比|比重|share/i],
  ["completion", /完成率|完成比例|completion/i],
  ["rank", /位次|排名|rank/i],
  ["change", /增减量|增減量|增加额|增加額|change/i],
  ["level", /^(水平|水準|总量|總量|绝对值|絕對值|level)$/i],
];
const MODALITIES: [Modality, RegExp][] = [
  ["actual", /^(实际|實際|完成|actual)$/i],
  ["target", /^(目标|目標|计划|計畫|预期|預期|target|plan)$/i],
  ["rule", /^(标准|標準|rule)$/i],
];

/** Reads a table by what its columns hold. Each cell that does not fit is listed; nothing is guessed in its place. */
export function readRows({ headers, rows }: ForeignTable, roles: readonly Role[], defaults: Defaults): ReadRows {
  const read: ReadRows = { values: [], misfits: [], empty: 0 };
  const valued = roles.flatMap((role, at) => (role === "value" || role === "series" ? at : []));
  rows.forEach((cells, index) => {
    const row = index + 2;
    const at = (role: Role) => {
      const column = roles.indexOf(role);
      return { header: headers[column] ?? "", cell: column < 0 ? "" : (cells[column]?.trim() ?? "") };
    };
    const faults: Misfit[] = [];
    const fault = (role: Role, reason: Misfit["reason"]) => faults.push({ row, ...at(role), reason });
    const known = <T>(role: Role, take: (cell: string) => T | null, reason: Misfit["reason"]): T | null => {
      const { cell } = at(role);
      if (UNKNOWN.test(cell)) return null;
      const taken = take(cell);
      if (taken === null) fault(role, reason);
      return taken;
    };
    const period = known("period", periodOf, "noPeriod");
    const locality = known("placeCode", placeOfCode, "noCode") ?? known("place", placeNamed, "noCode");
    const modality = known("modality", (cell) => oneOf(MODALITIES, cell), "noModality") ?? "actual";
    const measured = known("measure", (cell) => oneOf(MEASURES, cell), "noMeasure");
    const values: TableValue[] = [];
    for (const column of valued) {
      const header = headers[column]!;
      const isSeries = roles[column] === "series";
      const cell = cells[column]?.trim() ?? "";
      if (UNKNOWN.test(cell)) {
        read.empty++;
        continue;
      }
      const unit = (isSeries ? unitIn(header) : "") || at("unit").cell || defaults.unit;
      const quantity = quantityEntry(cell.replace(/[,，](?=\d{3})/g, ""), "exact", unit);
      const indicator = isSeries ? bare(header) : at("indicator").cell || defaults.indicator;
      if (!quantity) faults.push({ row, header, cell, reason: "noValue" });
      else if (!indicator) faults.push({ row, header, cell, reason: "noIndicator" });
      else {
        const measure = measured ?? oneOf(MEASURES.slice(0, -1), header) ?? "level";
        values.push({
          ...{ row, column, indicator, quantity, measure, period, locality, modality },
          ...{
            note: at("note").cell,
            tags: at("tags")
              .cell.split(/[,，、;；]/)
              .map((tag) => tag.trim())
              .filter(Boolean),
          },
        });
      }
    }
    // a row that is doubtful in what all its values share brings none of them
    const shared = faults.some(({ reason }) => reason !== "noValue" && reason !== "noIndicator");
    if (!shared) read.values.push(...values);
    read.misfits.push(...faults);
  });
  return read;
}

function periodOf(cell: string): Period | null {
  const read = parsePeriod(cell, { kind: "flow" });
  return read.ok ? read.period : null;
}

function placeOfCode(cell: string): Place | null {
  const division = divisionByCode(cell.replace(/\.0$/, ""));
  return division?.code ? { name: division.name, code: division.code } : null;
}

/** Of a name that several places bear no code is taken. */
function placeNamed(cell: string): Place {
  const resolved = resolveDivision(cell);
  const code = resolved.ok ? resolved.division.code : undefined;
  return { name: cell, ...(code && { code }) };
}

function oneOf<T>(words: readonly (readonly [T, RegExp])[], cell: string): T | null {
  return words.find(([, pattern]) => pattern.test(cell))?.[0] ?? null;
}
