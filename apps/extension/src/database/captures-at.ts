import type { Capture } from "@shuzhai/core";
import type { ShuzhaiDatabase } from "./open";

/** What was captured at a canonical address, of every version of its text, oldest first. */
export async function capturesAt(database: ShuzhaiDatabase, url: string): Promise<Capture[]> {
  const sources = await database.sources.where("url").equals(url).primaryKeys();
  return database.captures.where("sourceId").anyOf(sources).sortBy("capturedAt");
}
