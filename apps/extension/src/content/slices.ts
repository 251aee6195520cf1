/** One frame of 60 Hz leaves about 12 ms to others' work: scrolling stays smooth while a page is read. */
const SLICE_MS = 10;

export interface SliceOptions<P> {
  signal: AbortSignal;
  onProgress?: (progress: P) => void;
  now?: () => number;
  /** ends the present task and resolves in a new one */
  pause?: () => Promise<void>;
}

/** Runs a generator to its end in short tasks. Resolves to null when it was cancelled. */
export async function runInSlices<P, R>(steps: Generator<P, R>, options: SliceOptions<P>): Promise<R | null> {
  const { signal, onProgress, now = () => performance.now(), pause = nextTask } = options;
  let sliceEnd = now() + SLICE_MS;
  for (;;) {
    if (signal.aborted) {
      steps.return(undefined as R);
      return null;
    }
    const step = steps.next();
    if (step.done) return step.value;
    if (now() < sliceEnd) continue;
    onProgress?.(step.value);
    await pause();
    sliceEnd = now() + SLICE_MS;
  }
}

/** A message is a task of its own, without the 4 ms that nested timers are made to wait. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
