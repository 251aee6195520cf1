import { type Column, isNumeric, type Table } from "../tables/table";
import type { ForeignTable } from "./read-foreign";

/** A cell that its column cannot take. `row` counts from 1, the header included. */
export interface Misfit {
  row: number;
  header: string;
  cell: string;
}

export type Mapped = { ok: true; table: Table } | { ok: false; missing: string[]; misfits: Misfit[] };

const NUMBER = /^[-+]?\d+(\.\d+)?$/;
/** Enough to see what is wrong. */
const MOST_MISFITS = 20;

/**
 * A foreign table as one of our columns. `mapping`: from our column's id to the header there; columns that are not
 * mapped stay empty. Numbers may have thousands separators; all fits or nothing is taken.
 */
export function mapForeign({ headers, rows }: ForeignTable, columns: Column[], mapping: Map<string, string>): Mapped {
  const missing = [...mapping.values()].filter((header) => !headers.includes(header));
  const misfits: Misfit[] = [];
  const mapped = rows.map((cells, n) =>
    columns.map((column) => {
      const header = mapping.get(column.id);
      const cell = header === undefined ? null : (cells[headers.indexOf(header)] ?? null);
      if (cell === null || !isNumeric(column)) return cell;
      const number = cell.trim().replace(/(?<=\d)[,，](?=\d{3})/g, "");
      if (NUMBER.test(number)) return number.replace(/^\+/, "");
      if (misfits.length < MOST_MISFITS) misfits.push({ row: n + 2, header: header!, cell });
      return null;
    }),
  );
  const fits = missing.length === 0 && misfits.length === 0;
  return fits ? { ok: true, table: { columns, rows: mapped } } : { ok: false, missing, misfits };
}
