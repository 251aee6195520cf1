import type { FigureRecord } from "../records/figure-record";
import type { Column, Row } from "../tables/table";
import type { Unplaced } from "./candidates";
import type { Choice, Reason } from "./choose";

export const CHOICE_COLUMNS: Column[] = [
  { id: "region_code", zh: "地区代码", en: "GB/T 2260 code", type: "code" },
  { id: "region_name", zh: "地区名称", en: "Place", type: "text" },
  { id: "year", zh: "年份", en: "Year", type: "integer" },
  { id: "variable", zh: "变量", en: "Column of the panel", type: "code" },
  { id: "label", zh: "变量标签", en: "Label of the column", type: "text" },
  { id: "taken", zh: "采用值", en: "Value in the panel", type: "decimal" },
  { id: "taken_id", zh: "采用记录", en: "Row of the long form that it comes from", type: "code" },
  { id: "reason", zh: "理由", en: "Why it was taken, or why the figure has no cell", type: "text" },
  { id: "others", zh: "其他值", en: "The other values, each with its row", type: "text" },
];

const WHY: Record<Exclude<Reason, "only">, string> = {
  same: "各处一致",
  corrected: "经人工核定",
  whole: "整体而非分项或门槛",
  exact: "数值确切",
  year: "年度数",
  stated: "期间在句中明示",
  order: "无从区分，取较新报告中靠前者",
};

const WHY_NOT: Record<Unplaced | "otherUnit" | "once", string> = {
  masked: "未采用：数值遮蔽",
  noPlace: "未采用：地区未定",
  noPeriod: "未采用：期间未定",
  partOfYear: "未采用：非全年数",
  severalYears: "未采用：跨多个年份",
  otherUnit: "未采用：单位与该变量不同",
  once: "未采用：名录外指标，只有一个地区一年有值",
};

/** A cell for which there were several figures: which was taken, why, and what the others say. */
export function choiceRow({ taken, others, why }: Choice): Row {
  const { code = null, name } = taken.record.figure.locality!;
  const { variable, year, value, record } = taken;
  const said = others.map((other) => `${other.value}${other.unit} [${other.record.id}]`).join("; ");
  return [code, name, year, variable.name, variable.label, value, record.id, why === "only" ? null : WHY[why], said];
}

/** A figure that found no cell. */
export function unplacedRow({ id, figure, reading }: FigureRecord, why: keyof typeof WHY_NOT): Row {
  const { locality, period, indicator } = figure;
  const said = `${reading.quote} [${id}]`;
  const year = period?.end.slice(0, 4) ?? null;
  return [locality?.code ?? null, locality?.name ?? null, year, null, indicator.name, null, null, WHY_NOT[why], said];
}
