import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openChromium } from "@shuzhai/extension/browser-tests/browser/chromium.ts";
import { BUILDS } from "@shuzhai/extension/browser-tests/browser/programs.ts";
import { startSampleSite } from "@shuzhai/sample-site";
import { largestReport, ofLength } from "../report-text.ts";
import { activate } from "./activation.ts";
import { painting } from "./painting.ts";

/** The extension on large pages in a real Chromium: how soon figures are highlighted, and what the page feels of it. */
const report = largestReport();
const folder = await mkdtemp(join(tmpdir(), "shuzhai-bench-"));
const PAGES = {
  [`the largest report (${report.name}, ${report.text.length} characters)`]: report.text,
  "20,000 paragraphs": ofLength(report.text.replaceAll(/\n+/g, "").replaceAll("。", "。\n"), 1_200_000)
    .split("\n")
    .slice(0, 20_000)
    .join("\n"),
  "a text node of 5 MB": ofLength(report.text.replaceAll(/\n+/g, ""), 5_000_000 / 3),
};
const files = Object.entries(PAGES).map(([what, text], index) => ({ what, text, name: `${index}.txt` }));
for (const { name, text } of files) await writeFile(join(folder, name), text);

/** One text node that is cut twenty thousand times takes a browser longer than anyone waits. */
const SPANS_AT_MOST = 20_000;

const site = await startSampleSite({ extra: { bench: folder } });
const browser = await openChromium({ extension: BUILDS.test, profile: join(folder, "profile") });
const cdp = await browser.context.browser()!.newBrowserCDPSession();
for (const { what, name } of files) {
  const page = await browser.context.newPage();
  await page.goto(`${site.url}/bench/${name}`, { timeout: 300_000 });
  const { figures, first, all, longest, long, busy, memory } = await activate(browser, cdp, page);
  console.log(`\n${what}`);
  console.table([
    {
      ranges: figures,
      "first highlights ms": first,
      "all highlights ms": all,
      "longest task ms": round(longest),
      "tasks over 50 ms": long,
      "main thread ms": round(busy),
      "heap MB": round(memory),
    },
  ]);
  if (figures < SPANS_AT_MOST) {
    const { ranges, highlights, spans, nodes } = await painting(page);
    console.table({
      "CSS highlights": { ranges, ms: round(highlights), "nodes added": nodes.highlights },
      "wrapped in spans": { ranges, ms: round(spans), "nodes added": nodes.spans },
    });
  }
  await page.close();
}
await browser.close();
await site.close();
await rm(folder, { recursive: true, force: true, maxRetries: 5 });

function round(value: number): number {
  return Number(value.toPrecision(3));
}
