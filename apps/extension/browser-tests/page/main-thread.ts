import type { Page } from "@playwright/test";

export interface Effort {
  /** milliseconds on the processor that the page's main thread was busy: what other programs took is left out */
  busy: number;
  /** DOM nodes that are alive after the garbage is gone */
  nodes: number;
}

/** What some work costs the page. Everything that runs on its main thread counts, the extension's script too. */
export async function effort(page: Page, work: () => Promise<unknown>): Promise<Effort> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
  const busy = async () => {
    const { metrics } = await cdp.send("Performance.getMetrics");
    return 1000 * metrics.find(({ name }) => name === "TaskDuration")!.value;
  };
  const before = await busy();
  await work();
  const after = await busy();
  await cdp.send("HeapProfiler.collectGarbage");
  const { nodes } = await cdp.send("Memory.getDOMCounters");
  await cdp.detach();
  return { busy: after - before, nodes };
}
