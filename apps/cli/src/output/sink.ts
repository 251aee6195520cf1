/** closed: the reader went away (`shuzhai … | head`), which is no mistake; failed: the disk is full, say. */
export type Written = { ok: true } | { ok: false; reason: "closed" } | { ok: false; reason: "failed"; detail: string };

export interface Sink {
  /** Resolves when the text has left, so that output waits for its reader and memory stays small. */
  write(text: string): Promise<Written>;
}

export function sinkOf(stream: NodeJS.WritableStream): Sink {
  // each write reports its own error; without a listener the event would end the process
  stream.on("error", () => {});
  return {
    write: (text) =>
      new Promise((resolve) => {
        stream.write(text, (error?: NodeJS.ErrnoException | null) => resolve(error ? refusal(error) : { ok: true }));
      }),
  };
}

function refusal(error: NodeJS.ErrnoException): Written {
  const gone = error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED";
  return gone ? { ok: false, reason: "closed" } : { ok: false, reason: "failed", detail: error.code ?? error.message };
}
