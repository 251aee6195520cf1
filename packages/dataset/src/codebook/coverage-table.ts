import type { Column, Table } from "../tables/table";
import { MISSING } from "./cell";
import type { Codebook } from "./codebook";
import { type Coverage, cellsOf } from "./coverage";

const COLUMNS: Column[] = [
  { id: "region_code", zh: "地区代码", en: "GB/T 2260 code", type: "code" },
  { id: "region_name", zh: "地区名称", en: "Place", type: "text" },
  { id: "year", zh: "年份", en: "Year", type: "integer" },
  { id: "variable", zh: "变量", en: "Variable of the codebook", type: "code" },
  { id: "label", zh: "指标", en: "Indicator", type: "text" },
  { id: "measure", zh: "口径", en: "Measure: level, growth …", type: "code" },
  { id: "modality", zh: "性质", en: "actual or target", type: "code" },
  { id: "value", zh: "数值", en: "Value that fills the cell; empty while it is in doubt or missing", type: "decimal" },
  { id: "high", zh: "上限", en: "Upper end of a range", type: "decimal" },
  { id: "unit", zh: "单位", en: "Unit", type: "text" },
  { id: "state", zh: "状态", en: "done, doubtful or missing", type: "code" },
  { id: "doubts", zh: "存疑", en: "Why it is in doubt", type: "text" },
  { id: "chosen", zh: "人工选定", en: "1: a person took it", type: "integer" },
  { id: "record_id", zh: "记录编号", en: "Capture that the value is from", type: "code" },
];

/** A line a cell of the codebook: what fills it, or why nothing does yet. */
export function coverageTable(codebook: Codebook, coverage: Coverage): Table {
  const rows = [...cellsOf(codebook)].map(({ key, variable, place, year }) => {
    const { state, taken, doubts, chosen } = coverage.get(key) ?? MISSING;
    const fill = state === "done" ? taken : null;
    return [
      ...[place.code ?? null, place.name, year, variable.id, variable.indicator.name],
      ...[variable.measure, variable.modality, fill?.value ?? null, fill?.upper ?? null, fill?.unit ?? variable.unit],
      ...[state, doubts.join(" ") || null, chosen ? "1" : null, fill?.captureId ?? null],
    ];
  });
  return { columns: COLUMNS, rows };
}
