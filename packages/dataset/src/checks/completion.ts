import { indicatorById } from "@shuzhai/core";
import { MEASURE } from "../long/labels";
import { inWrittenUnit } from "../quantities/in-written-unit";
import { limits } from "../quantities/limits";
import { plainDecimal } from "../quantities/plain-decimal";
import type { FigureRecord } from "../records/figure-record";
import type { Cell, Column, Row, Table } from "../tables/table";
import { indicatorName } from "./finding";
import { Statements } from "./statement";

/** A target of one report and what a later report says was reached. */
export interface Completion {
  target: FigureRecord;
  /** null where no other source tells it */
  actual: FigureRecord | null;
  /** id, or name where the registry knows none */
  indicator: string;
  year: number;
  met: Met;
}

/** near: within the slack that 左右 leaves. */
export type Met = "met" | "near" | "missed" | "unknown";

export const COMPLETION_COLUMNS: Column[] = [
  { id: "region_code", zh: "地区代码", en: "GB/T 2260 code", type: "code" },
  { id: "region_name", zh: "地区名称", en: "Place", type: "text" },
  { id: "year", zh: "年份", en: "Year of the target", type: "integer" },
  { id: "indicator_zh", zh: "指标名称", en: "Indicator", type: "text" },
  { id: "measure", zh: "度量", en: "Level or growth", type: "text" },
  { id: "target_word", zh: "目标原文", en: "Target as written, with its force", type: "text" },
  { id: "target", zh: "目标值", en: "Target in 单位; empty for a range", type: "decimal" },
  { id: "target_low", zh: "目标下限", en: "Least that the target asks for", type: "decimal" },
  { id: "target_high", zh: "目标上限", en: "Most that the target asks for", type: "decimal" },
  { id: "actual", zh: "实际值", en: "What was reached, in 单位", type: "decimal" },
  { id: "unit", zh: "单位", en: "Unit", type: "text" },
  { id: "difference", zh: "差额", en: "Actual less target (or its nearer limit)", type: "decimal" },
  { id: "result", zh: "结果", en: "达成, 接近, 未达成; empty where no actual was found", type: "text" },
  { id: "target_source", zh: "目标来源", en: "Source of the target", type: "text" },
  { id: "actual_source", zh: "实际来源", en: "Source of the actual", type: "text" },
  { id: "target_id", zh: "目标记录", en: "Row of the target", type: "code" },
  { id: "actual_id", zh: "实际记录", en: "Row of the actual", type: "code" },
];

const MET: Record<Met, Cell> = { met: "达成", near: "接近", missed: "未达成", unknown: null };
/** What 左右 leaves: half a point of a growth, a fortieth of a level. */
const SLACK = { growth: 0.5, level: 0.025 };

/**
 * Each target of a year against what another source says of that year. Single tasks (新建公厕20座) are left out where no
 * other source comes back to them.
 */
export function completions(records: FigureRecord[]): Completion[] {
  const statements = new Statements(records);
  return statements.all.flatMap((statement): Completion[] => {
    const { record, region, indicator, year } = statement;
    const { measure, modality, quantity } = record.figure;
    if (modality !== "target" || (measure !== "level" && measure !== "growth")) return [];
    const wanted = { region, indicator, year, measure, modality: "actual", unit: quantity.unit } as const;
    const actual = statements.isNamed(statement) ? statements.best(wanted, record) : null;
    if (!actual && record.figure.indicator.kind === "activity") return [];
    return [{ target: record, actual, indicator, year, met: judge(record, actual) }];
  });
}

function judge(target: FigureRecord, actual: FigureRecord | null): Met {
  const reached = actual && Number(actual.figure.quantity.value);
  const bounds = asked(target);
  if (reached === null || Number.isNaN(reached) || (bounds.low === null && bounds.high === null)) return "unknown";
  const short = Math.max(
    bounds.low === null ? 0 : bounds.low - reached,
    bounds.high === null ? 0 : reached - bounds.high,
  );
  if (short <= 1e-9) return "met";
  const { measure, quantity } = target.figure;
  const slack = measure === "growth" ? SLACK.growth : Math.abs(Number(quantity.value)) * SLACK.level;
  return quantity.bound === "about" && short <= slack ? "near" : "missed";
}

/** A plain target is a least one, of an indicator that should fall a greatest one. A range is reached from its lower end on. */
function asked({ figure: { quantity, indicator } }: FigureRecord): { low: number | null; high: number | null } {
  const falling = indicator.id !== undefined && indicatorById(indicator.id)?.direction === "down";
  const { low, high } = limits(quantity, plainDecimal(quantity.value), quantity.upper ?? null);
  const number = (value: string | null) => (value === null ? null : Number(value));
  if (quantity.upper !== undefined)
    return falling ? { low: null, high: number(high) } : { low: number(low), high: null };
  if (low !== null || high !== null) return { low: number(low), high: number(high) };
  const value = number(plainDecimal(quantity.value));
  return falling ? { low: null, high: value } : { low: value, high: null };
}

/** Targets and actuals side by side, both sources named; by place and year, the answered ones first. */
export function completionTable(found: Completion[]): Table {
  const order = ({ target, actual, indicator, year }: Completion) => {
    const { locality, measure } = target.figure;
    return [locality?.code ?? locality?.name, year, actual ? 0 : 1, indicatorName(indicator), measure].join("\n");
  };
  const rows = found.map((completion) => ({ order: order(completion), row: completionRow(completion) }));
  return { columns: COMPLETION_COLUMNS, rows: rows.sort((a, b) => (a.order < b.order ? -1 : 1)).map(({ row }) => row) };
}

function completionRow({ target, actual, indicator, year, met }: Completion): Row {
  const { figure, reading } = target;
  const { value, upper, unit } = inWrittenUnit(figure.quantity);
  const { low, high } = limits(figure.quantity, value, upper);
  return [
    ...[
      figure.locality?.code ?? null,
      figure.locality?.name ?? null,
      String(year),
      indicatorName(indicator),
      MEASURE[figure.measure],
    ],
    [figure.force, reading.quote, figure.quantity.boundText].filter(Boolean).join(" "),
    ...[upper === null ? plainDecimal(value) : null, plainDecimal(low), plainDecimal(high)],
    ...[actual && inUnitOf(actual, figure.quantity), unit, actual && difference(target, actual), MET[met]],
    ...[target.source.title, actual?.source.title ?? null, target.id, actual?.id ?? null],
  ];
}

/** The actual in the unit that the target is written in. */
function inUnitOf(actual: FigureRecord, target: FigureRecord["figure"]["quantity"]): Cell {
  return scaled(Number(plainDecimal(actual.figure.quantity.value)), target);
}

function difference(target: FigureRecord, actual: FigureRecord): Cell {
  const { low, high } = asked(target);
  const from = low ?? high;
  return from === null
    ? null
    : scaled(Number(plainDecimal(actual.figure.quantity.value)) - from, target.figure.quantity);
}

function scaled(value: number, quantity: FigureRecord["figure"]["quantity"]): Cell {
  const { value: written } = inWrittenUnit(quantity);
  const scale = written === null || Number(written) === 0 ? 1 : Number(quantity.value) / Number(written);
  return String(Number((value / scale).toPrecision(10)));
}
