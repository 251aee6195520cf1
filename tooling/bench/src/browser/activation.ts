import { type CDPSession, expect, type Page } from "@playwright/test";
import type { ExtensionBrowser } from "@shuzhai/extension/browser-tests/browser/chromium.ts";
import { toolbar } from "@shuzhai/extension/browser-tests/browser/toolbar.ts";
import { MARK, type MainThread, traced } from "./trace.ts";

/** What reading one page in the browser took. Milliseconds from the press of the button, and megabytes. */
export interface Activation extends MainThread {
  figures: number;
  first: number;
  all: number;
  /** of the page's heap, after the garbage is gone */
  memory: number;
}

/** Presses the button on a page and waits until it is read. */
export async function activate(browser: ExtensionBrowser, cdp: CDPSession, page: Page): Promise<Activation> {
  const before = await heap(page);
  await page.evaluate(watchHighlights);
  let pressed = 0;
  const thread = await traced(
    cdp,
    () => page.evaluate((name) => void performance.mark(name), MARK),
    async () => {
      pressed = Date.now();
      await browser.press(page);
      // The badge shows a number once the whole page is read; its highlights come with the next frame.
      await expect.poll(async () => (await toolbar(browser)).badge, { timeout: 300_000 }).toMatch(/^\d+\+?$/);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    },
  );
  const { first, last, count } = await page.evaluate(() => (globalThis as unknown as Watched).shuzhaiSizes);
  const memory = (await heap(page)) - before;
  return { ...thread, figures: count, first: first - pressed, all: last - pressed, memory };
}

interface Watched {
  shuzhaiSizes: { first: number; last: number; count: number };
}

/** Notes in each frame how many ranges are highlighted: when the first came, and when the number last changed. */
function watchHighlights(): void {
  const sizes = { first: 0, last: 0, count: 0 };
  const look = () => {
    const size = CSS.highlights.get("shuzhai-found")?.size ?? 0;
    if (size !== sizes.count) {
      sizes.first ||= Date.now();
      sizes.last = Date.now();
      sizes.count = size;
    }
    requestAnimationFrame(look);
  };
  Object.assign(globalThis, { shuzhaiSizes: sizes });
  look();
}

async function heap(page: Page): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("HeapProfiler.collectGarbage");
  const { usedSize } = await cdp.send("Runtime.getHeapUsage");
  await cdp.detach();
  return usedSize / 2 ** 20;
}
