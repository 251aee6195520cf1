import type { Capture, Figure, Source } from "@shuzhai/core";
import { type LongColumn, type LongOptions, orNull } from "../long/column";
import { LONG_COLUMNS } from "../long/long-table";
import type { FigureRecord } from "../records/figure-record";
import { recordsOfCaptures } from "../records/of-captures";
import type { Cell, Column, Row, Table } from "../tables/table";
import { type Observation, observations } from "./observation";

/** Columns of the long form that only make sense for one figure a row. */
const LEFT_OUT = ["measure", "related_id", "related_as"];

/** Columns that are filled from the figures beside the lead; the measures are tried in this order. */
const BESIDE: Record<string, Figure["measure"][]> = {
  cmp_type: ["growth", "change"],
  cmp_value: ["growth", "change"],
  cmp_unit: ["growth", "change"],
  cmp_dir: ["growth", "change"],
  cmp_base: ["growth", "change"],
  completion: ["completion"],
  completion_of: ["completion"],
  rank: ["rank"],
  rank_scope: ["rank"],
};

/** Columns that say how much the lead is, empty where only a rate is stated. */
const OF_LEVEL = ["value", "unit", "value_surface", "value_base", "unit_base", "low", "high", "qualifier"];

const LONG = new Map(LONG_COLUMNS.map((column) => [column.id, column]));
const FURTHER: Column[] = [
  { id: "share", zh: "占比", en: "Share of a whole, as written", type: "decimal" },
  { id: "gap", zh: "差距", en: "Difference from another place or a plan", type: "decimal" },
  { id: "gap_unit", zh: "差距单位", en: "Unit of the difference", type: "text" },
  { id: "base", zh: "基数", en: "Earlier level (由…调整为)", type: "decimal" },
  {
    id: "target_low",
    zh: "目标下限",
    en: "Least that a target asks for, of the level or else of its growth",
    type: "decimal",
  },
  { id: "target_high", zh: "目标上限", en: "Most that a target asks for", type: "decimal" },
  { id: "further", zh: "其他表述", en: "Figures that have no column here", type: "text" },
];

export const OBSERVATION_COLUMNS: Column[] = [...LONG_COLUMNS.filter(({ id }) => !LEFT_OUT.includes(id)), ...FURTHER];

/** Captures as the observation form: one level a row, with its growth, completion, share and rank beside it. */
export function observationTable(captures: Capture[], sources: Source[], options: Partial<LongOptions> = {}): Table {
  const groups = observations(recordsOfCaptures(captures, sources));
  return { columns: OBSERVATION_COLUMNS, rows: groups.map((group) => observationRow(group, options)) };
}

/** One observation as a row of `OBSERVATION_COLUMNS`. */
export function observationRow(group: Observation, { moneyUnit = "元" }: Partial<LongOptions> = {}): Row {
  const cell = (id: string, record: FigureRecord | undefined): Cell => {
    return record ? (LONG.get(id) as LongColumn).cell(record, { moneyUnit }) : null;
  };
  const { lead, beside } = group;
  const targeted = lead.figure.modality === "target" ? (beside.level ?? beside.growth) : undefined;
  const further: Record<string, Cell> = {
    share: cell("value", beside.share),
    gap: cell("value", beside.gap),
    gap_unit: cell("unit", beside.gap),
    base: cell("value", beside.from),
    target_low: cell("low", targeted),
    target_high: cell("high", targeted),
    further: orNull(group.others.map((other) => `${cell("measure", other)}${other.reading.quote}`).join("; ")),
  };
  return OBSERVATION_COLUMNS.map(({ id }) => {
    if (id in further) return further[id]!;
    const measures = BESIDE[id];
    if (measures) return cell(id, measures.map((measure) => beside[measure]).find(Boolean));
    return OF_LEVEL.includes(id) && !beside.level ? null : cell(id, lead);
  });
}
