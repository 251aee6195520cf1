import { readFile } from "node:fs/promises";
import { type Column, LONG_COLUMNS } from "@shuzhai/dataset";
import * as z from "zod/mini";

export type ReadMapping =
  | { ok: true; mapping: Map<string, string>; columns: Column[] }
  | { ok: false; reason: "unreadable" | "noJson" | "noMapping" | "unknownColumn"; file: string; detail: string };

const columnOf = new Map<string, Column>(LONG_COLUMNS.map((column) => [column.id, column]));

/** A mapping file: from ids of our columns to headers of the table that is converted, as JSON. */
export async function readMapping(file: string): Promise<ReadMapping> {
  const refused = (reason: Extract<ReadMapping, { ok: false }>["reason"], detail: string) => {
    return { ok: false, reason, file, detail } as const;
  };
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    return refused("unreadable", (error as NodeJS.ErrnoException).code ?? String(error));
  }
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    return refused("noJson", (error as Error).message);
  }
  const read = z.safeParse(z.record(z.string(), z.string()), json);
  // keys that could reach the prototype of objects are left out by the reading
  if (!read.success || Object.keys(read.data).length === 0)
    return refused("noMapping", read.error?.issues[0]?.path.join(".") || "{ }");
  const mapping = new Map(Object.entries(read.data));
  const unknown = [...mapping.keys()].find((id) => !columnOf.has(id));
  if (unknown !== undefined) return refused("unknownColumn", unknown);
  return { ok: true, mapping, columns: LONG_COLUMNS.filter(({ id }) => mapping.has(id)) };
}

/** Without a mapping: columns that bear our Chinese header or our id. */
export function mappingByName(headers: string[]): Extract<ReadMapping, { ok: true }> {
  const columns = LONG_COLUMNS.filter(({ id, zh }) => headers.includes(zh) || headers.includes(id));
  return { ok: true, columns, mapping: new Map(columns.map(({ id, zh }) => [id, headers.includes(zh) ? zh : id])) };
}
