import type { ReadForeign } from "@shuzhai/dataset/files";
import { sourceOfTable } from "./as-captures";
import type { OfferedTable } from "./import-table";

export type ReadTable = { ok: true; offered: OfferedTable } | Extract<ReadForeign, { ok: false }>;

/** Reads a table made elsewhere; the reader is loaded when it is asked for. */
export async function readTable(file: File, now: Date): Promise<ReadTable> {
  const { readForeign } = await import("@shuzhai/dataset/files");
  const read = await readForeign(new Uint8Array(await file.arrayBuffer()));
  if (!read.ok) return read;
  const { table, encoding } = read;
  return {
    ok: true,
    offered: { name: file.name, encoding, table, source: await sourceOfTable(table, file.name, now) },
  };
}
