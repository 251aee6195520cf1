import type { Capture, Source } from "@shuzhai/core";
import { registriesVersion } from "@shuzhai/core/registries";
import { type Batches, eachBatch, type Output, type Running, type Written } from "../streams/output";
import { BACKUP_VERSION } from "./format";

/** A library as JSON Lines, all of it, in constant memory. `made`: ISO date. Read back by `readLines`. */
export async function writeLines(
  sources: Batches<Source>,
  captures: Batches<Capture>,
  output: Output,
  { made, ...running }: Running & { made: string },
): Promise<Written> {
  const encoder = new TextEncoder();
  const write = (records: object[]) =>
    output.write(encoder.encode(records.map((r) => `${JSON.stringify(r)}\n`).join("")));
  await write([{ type: "shuzhai", version: BACKUP_VERSION, registries: registriesVersion(), made }]);
  const first = await eachBatch(sources, { signal: running.signal }, (batch) =>
    write(batch.map((source) => ({ type: "source", ...source }))),
  );
  if (!first.ok) return first;
  const second = await eachBatch(captures, running, (batch) =>
    write(batch.map((capture) => ({ type: "capture", ...capture }))),
  );
  if (!second.ok) return second;
  await write([{ type: "end", sources: first.rows, captures: second.rows }]);
  return second;
}
