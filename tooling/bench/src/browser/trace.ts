import type { CDPSession } from "@playwright/test";

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** microseconds */
  ts: number;
  dur?: number;
  /** of it, on the processor: what other programs took meanwhile is left out */
  tdur?: number;
}

/** What the main thread of a page did between two of its own marks. Milliseconds. */
export interface MainThread {
  /** the longest task, on the processor */
  longest: number;
  /** the tasks over 50 ms */
  long: number;
  /** all tasks together */
  busy: number;
}

const CATEGORIES = ["blink.user_timing", "devtools.timeline", "disabled-by-default-devtools.timeline", "toplevel"];

/** Records what a page's main thread does while `work` runs; `mark` puts the page's process into the record. */
export async function traced(
  cdp: CDPSession,
  mark: () => Promise<void>,
  work: () => Promise<void>,
): Promise<MainThread> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => void events.push(...(value as TraceEvent[]));
  cdp.on("Tracing.dataCollected", collect);
  await cdp.send("Tracing.start", { traceConfig: { includedCategories: CATEGORIES }, transferMode: "ReportEvents" });
  await mark();
  await work();
  const complete = new Promise((resolve) => cdp.once("Tracing.tracingComplete", resolve));
  await cdp.send("Tracing.end");
  await complete;
  cdp.off("Tracing.dataCollected", collect);
  return mainThread(events);
}

function mainThread(events: TraceEvent[]): MainThread {
  const marked = events.find(({ name }) => name === MARK);
  if (!marked) throw new Error("the page left no mark in the trace");
  const tasks = events
    .filter(({ name, ph, pid, tid, ts }) => {
      const own = pid === marked.pid && tid === marked.tid && ts > marked.ts;
      return own && ph === "X" && name === "RunTask";
    })
    .map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1000);
  return {
    longest: Math.max(0, ...tasks),
    long: tasks.filter((ms) => ms > 50).length,
    busy: tasks.reduce((sum, ms) => sum + ms, 0),
  };
}

/** the name of the mark */
export const MARK = "shuzhai-bench";
