import Papa from "papaparse";
import { decodeText, type UndecodableReason } from "../encodings/decode";
import { isZip } from "../libraries/read-library";
import { sheetsOf } from "../workbook/read-workbook";

/** A table that others made: its header and its cells as written; a number of a workbook as a plain decimal. */
export interface ForeignTable {
  headers: string[];
  rows: (string | null)[][];
}

export type ReadForeign =
  | { ok: true; table: ForeignTable; encoding: string }
  | { ok: false; reason: UndecodableReason | "damagedWorkbook" | "noHeader" }
  /** a quote that never ends, rows longer than the header; `row` counts from 1, the header included */
  | { ok: false; reason: "malformed"; row: number; detail: string };

/** A CSV or TSV (encoding and delimiter told by its content) or the first sheet of a workbook. */
export async function readForeign(bytes: Uint8Array): Promise<ReadForeign> {
  return isZip(bytes) ? readSheet(bytes) : readDelimited(bytes);
}

function readDelimited(bytes: Uint8Array): ReadForeign {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const { data, errors } = Papa.parse<string[]>(decoded.text, { skipEmptyLines: true });
  const error = errors.find(({ code }) => code !== "UndetectableDelimiter");
  if (error) return { ok: false, reason: "malformed", row: (error.row ?? 0) + 1, detail: error.code };
  return withHeader(
    data.map((row) => row.map((cell) => cell || null)),
    decoded.encoding,
  );
}

async function readSheet(bytes: Uint8Array): Promise<ReadForeign> {
  const sheets = await sheetsOf(bytes);
  if (!sheets) return { ok: false, reason: "damagedWorkbook" };
  return withHeader(
    (sheets[0]?.data ?? []).map((row) => row.map(written)),
    "xlsx",
  );
}

function withHeader([header = [], ...rows]: (string | null)[][], encoding: string): ReadForeign {
  const headers = header.map((name) => name?.trim() ?? "");
  if (headers.every((name) => name === "")) return { ok: false, reason: "noHeader" };
  const long = rows.findIndex((row) => row.slice(headers.length).some((cell) => cell !== null));
  if (long >= 0) return { ok: false, reason: "malformed", row: long + 2, detail: "TooManyFields" };
  return { ok: true, table: { headers, rows: rows.map((row) => headers.map((_, i) => row[i] ?? null)) }, encoding };
}

function written(cell: unknown): string | null {
  if (cell === null || cell === undefined || cell === "") return null;
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}
