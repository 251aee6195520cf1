import type { MoneyUnit } from "../quantities/money";
import type { FigureRecord } from "../records/figure-record";
import type { Cell, Column, ColumnType } from "../tables/table";

export interface LongOptions {
  /** what 标准值 of money is counted in */
  moneyUnit: MoneyUnit;
}

/** A column of the long form and how a record fills it. */
export interface LongColumn extends Column {
  cell(record: FigureRecord, options: LongOptions): Cell;
}

export function column(id: string, zh: string, en: string, type: ColumnType, cell: LongColumn["cell"]): LongColumn {
  return { id, zh, en, type, cell };
}

/** What a text column says of nothing: empty, not the empty string. */
export function orNull(text: string | undefined | null): Cell {
  return text ? text : null;
}
