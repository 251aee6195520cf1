import { csv, encodeText, type Table } from "@shuzhai/dataset";
import type { FormatOptions } from "./options";

/** A whole table as the bytes of a CSV, in the headers and encoding that were asked for. */
export function csvBytes(table: Table, { headers, encoding }: FormatOptions): Uint8Array {
  const text = csv(table, { headers, bom: encoding === "utf-8-bom" });
  return encodeText(text, encoding === "gb18030" ? "gb18030" : "utf-8");
}
