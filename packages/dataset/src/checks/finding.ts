import { indicatorById } from "@shuzhai/core";
import type { FigureRecord } from "../records/figure-record";
import type { Column, Row } from "../tables/table";

/** What came of holding statements of several sources against each other. The first two are named in the table. */
export interface Finding {
  rule: "growth" | "sum" | "unitSlip";
  result: "consistent" | "inconsistent" | "notComparable";
  /** id, or name where the registry knows none */
  indicator: string;
  year: number;
  statements: [FigureRecord, FigureRecord, ...FigureRecord[]];
  explanation: string;
}

const RULES: Record<Finding["rule"], string> = { growth: "上年水平×增速", sum: "区县合计", unitSlip: "单位疑误" };
const RESULTS: Record<Finding["result"], string> = {
  consistent: "一致",
  inconsistent: "不一致",
  notComparable: "不可比",
};

export const FINDING_COLUMNS: Column[] = [
  { id: "rule", zh: "核对", en: "What was held against what", type: "text" },
  { id: "result", zh: "结果", en: "一致, 不一致, 不可比", type: "text" },
  { id: "region_name", zh: "地区名称", en: "Place", type: "text" },
  { id: "indicator_zh", zh: "指标名称", en: "Indicator", type: "text" },
  { id: "year", zh: "年份", en: "Year", type: "integer" },
  { id: "quote_a", zh: "甲", en: "First statement, as written", type: "text" },
  { id: "source_a", zh: "甲来源", en: "Its source", type: "text" },
  { id: "record_a", zh: "甲记录", en: "Its row", type: "code" },
  { id: "quote_b", zh: "乙", en: "Second statement, as written", type: "text" },
  { id: "source_b", zh: "乙来源", en: "Its source", type: "text" },
  { id: "record_b", zh: "乙记录", en: "Its row", type: "code" },
  { id: "explanation", zh: "说明", en: "Why", type: "text" },
];

export function findingRow({ rule, result, indicator, year, statements: [a, b], explanation }: Finding): Row {
  const { locality } = a.figure;
  return [
    ...[RULES[rule], RESULTS[result], locality?.name ?? null, indicatorName(indicator), String(year)],
    ...[a.reading.quote, a.source.title, a.id],
    ...[b.reading.quote, b.source.title, b.id],
    explanation,
  ];
}

/** The name of an indicator that is told by its id, or else by its name. */
export function indicatorName(idOrName: string): string {
  return indicatorById(idOrName)?.name ?? idOrName;
}
