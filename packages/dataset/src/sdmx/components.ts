import { variableId } from "../panel/variable";
import { inWrittenUnit } from "../quantities/in-written-unit";
import { limits } from "../quantities/limits";
import { plainDecimal } from "../quantities/plain-decimal";
import type { FigureRecord } from "../records/figure-record";
import type { Cell } from "../tables/table";
import { frequency, timePeriod } from "./time-period";

/** A component of the data structure: what its column holds, and how it is represented (SDMX 3.0 data types). */
export interface Component {
  id: string;
  zh: string;
  en: string;
  type: "String" | "Decimal" | "ObservationalTimePeriod" | "URI";
  /** whether `_U` stands for a value that is not of its type */
  unknown?: true;
  cell(record: FigureRecord): Cell;
}

/** A dimension may not be empty: SDMX keeps _U for what is not known. */
export const UNKNOWN = "_U";

/** What tells one observation from every other. RECORD does it alone; the others say what a table is cut by. */
export const DIMENSIONS: Component[] = [
  {
    id: "FREQ",
    zh: "频率",
    en: "Frequency: A year, S half, Q quarter, M month, D day, _O other lengths (CL_FREQ)",
    type: "String",
    cell: ({ figure: { period } }) => (period ? frequency(period) : UNKNOWN),
  },
  {
    id: "REF_AREA",
    zh: "地区",
    en: "Reference area, GB/T 2260",
    type: "String",
    cell: ({ figure: { locality } }) => locality?.code ?? locality?.name ?? UNKNOWN,
  },
  { id: "INDICATOR", zh: "指标", en: "Indicator", type: "String", cell: ({ figure }) => variableId(figure.indicator) },
  { id: "MEASURE_TYPE", zh: "度量", en: "Level, growth, rank …", type: "String", cell: ({ figure }) => figure.measure },
  { id: "MODALITY", zh: "性质", en: "Actual, target or rule", type: "String", cell: ({ figure }) => figure.modality },
  { id: "RECORD", zh: "记录编号", en: "Record", type: "String", cell: ({ id }) => id },
];

export const TIME: Component = {
  id: "TIME_PERIOD",
  zh: "期间",
  en: "Time period",
  type: "ObservationalTimePeriod",
  unknown: true,
  cell: ({ figure }) => (figure.period ? timePeriod(figure.period) : UNKNOWN),
};

export const MEASURE: Component = {
  id: "OBS_VALUE",
  zh: "数值",
  en: "Value in UNIT_MEASURE; empty for ranges and masked numbers",
  type: "Decimal",
  cell: ({ figure: { quantity } }) => (quantity.upper === undefined ? plainDecimal(quantity.value) : null),
};

export const ATTRIBUTES: Component[] = [
  { id: "UNIT_MEASURE", zh: "单位", en: "Unit", type: "String", cell: ({ figure }) => figure.quantity.unit },
  { id: "OBS_STATUS", zh: "状态", en: "A normal, Q suppressed, M missing", type: "String", cell: status },
  {
    id: "BOUND",
    zh: "界限",
    en: "exact, about, over, atLeast, under, atMost",
    type: "String",
    cell: ({ figure }) => figure.quantity.bound,
  },
  { id: "LOWER", zh: "下限", en: "Least value", type: "Decimal", cell: (record) => limit(record, "low") },
  { id: "UPPER", zh: "上限", en: "Greatest value", type: "Decimal", cell: (record) => limit(record, "high") },
  {
    id: "INDICATOR_NAME",
    zh: "指标名称",
    en: "Indicator as named",
    type: "String",
    cell: ({ figure }) => figure.indicator.name,
  },
  {
    id: "AREA_NAME",
    zh: "地区名称",
    en: "Place as named",
    type: "String",
    cell: ({ figure }) => figure.locality?.name ?? null,
  },
  { id: "AS_WRITTEN", zh: "原文数值", en: "Number as written", type: "String", cell: ({ reading }) => reading.quote },
  {
    id: "UNIT_WRITTEN",
    zh: "原文单位",
    en: "Unit as written",
    type: "String",
    cell: ({ figure }) => inWrittenUnit(figure.quantity).unit,
  },
  {
    id: "SENTENCE",
    zh: "原句",
    en: "Sentence",
    type: "String",
    cell: ({ sentence }) => sentence.replace(/\s+/g, " ").trim(),
  },
  { id: "SOURCE_TITLE", zh: "来源标题", en: "Title of the source", type: "String", cell: ({ source }) => source.title },
  {
    id: "PARSER_VERSION",
    zh: "解析版本",
    en: "Version of the parser",
    type: "String",
    cell: ({ parserVersion }) => parserVersion,
  },
  {
    id: "SOURCE_URL",
    zh: "来源网址",
    en: "Address of the source",
    type: "URI",
    cell: ({ source }) => source.url || null,
  },
];

/** Of the code list CL_OBS_STATUS: A normal value, Q suppressed, M missing (here: only limits are given). */
function status({ figure: { quantity } }: FigureRecord): Cell {
  if (quantity.value === null) return "Q";
  return quantity.upper === undefined ? "A" : "M";
}

function limit({ figure: { quantity } }: FigureRecord, side: "low" | "high"): Cell {
  return plainDecimal(limits(quantity, quantity.value, quantity.upper ?? null)[side]);
}
