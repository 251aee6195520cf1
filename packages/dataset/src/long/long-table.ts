import type { Capture, Source } from "@shuzhai/core";
import type { FigureRecord } from "../records/figure-record";
import { recordsOfCaptures } from "../records/of-captures";
import type { Row, Table } from "../tables/table";
import { column, type LongColumn, type LongOptions } from "./column";
import { COMPARISON_COLUMNS } from "./comparison-columns";
import { EVIDENCE_COLUMNS } from "./evidence-columns";
import { INDICATOR_COLUMNS } from "./indicator-columns";
import { PLACE_COLUMNS } from "./place-columns";
import { VALUE_COLUMNS } from "./value-columns";

/** The long form: one figure a row, what a statistical panel names first, its evidence last. */
export const LONG_COLUMNS: LongColumn[] = [
  column("record_id", "记录编号", "Id of the record", "code", ({ id }) => id),
  ...PLACE_COLUMNS,
  ...INDICATOR_COLUMNS,
  ...VALUE_COLUMNS,
  ...COMPARISON_COLUMNS,
  ...EVIDENCE_COLUMNS,
];

/** Captures as the long form. `moneyUnit`: what 标准值 of money is counted in; 元 unless said. */
export function longTable(captures: Capture[], sources: Source[], options: Partial<LongOptions> = {}): Table {
  const records = recordsOfCaptures(captures, sources);
  return { columns: LONG_COLUMNS, rows: records.map((record) => longRow(record, options)) };
}

/** One record as a row of `LONG_COLUMNS`. */
export function longRow(record: FigureRecord, { moneyUnit = "元" }: Partial<LongOptions> = {}): Row {
  return LONG_COLUMNS.map((column) => column.cell(record, { moneyUnit }));
}
