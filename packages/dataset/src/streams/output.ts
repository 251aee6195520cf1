/** Where a file goes: a File System Access stream, a file of Node, a list of parts for a download. */
export interface Output {
  /** Resolves when more may come: what is written waits for its reader, and memory stays small. */
  write(bytes: Uint8Array): Promise<void> | void;
}

/** Rows a batch at a time, so that a million of them never stand in memory. */
export type Batches<T> = Iterable<T[]> | AsyncIterable<T[]>;

export interface Running {
  /** ends the export between two batches; what was written until then is no whole file */
  signal?: AbortSignal;
  /** called after each batch with the rows written so far */
  progress?(rows: number): void;
}

export type Written = { ok: true; rows: number } | { ok: false; reason: "cancelled"; rows: number };

/** Hands each batch to `write` and counts; the one loop that all formats share. */
export async function eachBatch<T>(
  batches: Batches<T>,
  { signal, progress }: Running,
  write: (batch: T[]) => Promise<void> | void,
): Promise<Written> {
  let rows = 0;
  for await (const batch of batches) {
    if (signal?.aborted) return { ok: false, reason: "cancelled", rows };
    await write(batch);
    rows += batch.length;
    progress?.(rows);
  }
  return { ok: true, rows };
}

const BATCH = 1000;

/** Items in batches. */
export function* inBatches<T>(items: Iterable<T>, size = BATCH): Generator<T[]> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length === size) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

/** An output that keeps all it gets: for small files and tests. */
export function collected(): Output & { bytes(): Uint8Array } {
  const parts: Uint8Array[] = [];
  return {
    write: (bytes) => void parts.push(bytes.slice()),
    bytes: () => {
      const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
      parts.reduce((at, part) => {
        all.set(part, at);
        return at + part.length;
      }, 0);
      return all;
    },
  };
}
