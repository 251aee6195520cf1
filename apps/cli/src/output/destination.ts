import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { finished } from "node:stream/promises";
import type { Output } from "@shuzhai/dataset";

/** closed: the reader went away (`shuzhai … | head`), which is no mistake; failed: the disk is full, say. */
export type Delivered =
  | { ok: true }
  | { ok: false; reason: "closed" }
  | { ok: false; reason: "failed"; detail: string };

/** Carries a refused write out of the work that was writing. */
class Refused extends Error {
  constructor(readonly delivered: Extract<Delivered, { ok: false }>) {
    super(delivered.reason);
  }
}

/** Lets `work` write to a stream. Each write waits until it has left, so that memory stays small. */
export async function deliver(
  stream: NodeJS.WritableStream,
  work: (output: Output) => Promise<void>,
): Promise<Delivered> {
  // what broke the stream; writes after it only say that it is broken
  let broken: NodeJS.ErrnoException | null = null;
  stream.on("error", (error) => {
    broken ??= error;
  });
  const write = (bytes: Uint8Array) =>
    new Promise<void>((resolve, reject) => {
      stream.write(bytes, (error?: NodeJS.ErrnoException | null) =>
        error ? reject(new Refused(refusal(broken ?? error))) : resolve(),
      );
    });
  try {
    await work({ write });
    return { ok: true };
  } catch (error) {
    if (error instanceof Refused) return error.delivered;
    throw error;
  }
}

/** Lets `work` write a file, which has its name only when it is whole. */
export async function deliverFile(path: string, work: (output: Output) => Promise<void>): Promise<Delivered> {
  const part = `${path}.part`;
  const stream = createWriteStream(part);
  const delivered = await deliver(stream, work);
  try {
    stream.end();
    await finished(stream);
    if (delivered.ok) await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    return delivered.ok ? refusal(error as NodeJS.ErrnoException) : delivered;
  }
  if (!delivered.ok) await rm(part, { force: true });
  return delivered;
}

function refusal(error: NodeJS.ErrnoException): Extract<Delivered, { ok: false }> {
  const gone = error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED";
  return gone ? { ok: false, reason: "closed" } : { ok: false, reason: "failed", detail: error.code ?? error.message };
}
