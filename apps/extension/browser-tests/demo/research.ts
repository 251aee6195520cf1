import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "@playwright/test";
import type { Capture } from "@shuzhai/core";
import type { ExtensionBrowser } from "../browser/chromium.ts";
import { storedRows } from "../page/database.ts";
import { foundCount, highlighted, placeOf } from "../page/highlights.ts";
import { captureAll, exportCsv, openPanel } from "../page/panel.ts";
import { say } from "./say.ts";
import { tableLines } from "./table.ts";

const OUTPUT = fileURLToPath(new URL("../../../../demo-output", import.meta.url));

/** The researcher's job: opens the county's report, captures every figure, leaves the table as CSV and a screenshot. */
export async function research(shuzhai: ExtensionBrowser, site: string): Promise<void> {
  await mkdir(OUTPUT, { recursive: true });
  const page = await shuzhai.context.newPage();
  await page.goto(`${site}/county-report.html`);
  await shuzhai.press(page);
  await expect.poll(() => foundCount(page), { timeout: 20_000 }).toBeGreaterThan(0);
  const panel = await openPanel(shuzhai);
  await panel.getByText("186.42亿元").first().waitFor();
  const found = await foundCount(page);
  say("高亮", "highlighted", `${found}`);

  await page.bringToFront();
  const { x, y } = await placeOf(page, "shuzhai-found", "186.42亿元");
  // a page that still scrolls takes the card away again: the scroll is told of in the next frame
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.mouse.move(x, y);
  await expect.poll(() => highlighted(page, "shuzhai-focused")).toEqual(["186.42亿元"]);
  const screenshot = join(OUTPUT, "county-report.png");
  await page.screenshot({ path: screenshot });

  await panel.bringToFront();
  await captureAll(panel);
  await expect.poll(async () => (await highlighted(page, "shuzhai-captured")).length, { timeout: 20_000 }).toBe(found);
  const { captures } = await storedRows(shuzhai);
  for (const line of captureTable(captures)) console.log(line);

  const csv = await exportCsv(panel);
  const file = join(OUTPUT, csv.name);
  await writeFile(file, csv.bytes);
  say("摘录", "captured", `${captures.length}`);
  say("表格", "table", file);
  say("截图", "screenshot", screenshot);
}

function captureTable(captures: Capture[]): string[] {
  const inOrder = captures.toSorted((a, b) => a.figure.span.start - b.figure.span.start);
  const rows = inOrder.map(({ figure: { quote, quantity, measure, indicator, period, locality, modality } }) => [
    indicator.name,
    measure,
    quote,
    quantity.value === null ? "" : `${quantity.value} ${quantity.unit}`,
    period ? (period.start === period.end ? period.start : `${period.start}/${period.end}`) : "",
    locality?.name ?? "",
    modality,
  ]);
  return tableLines([["指标", "量度", "数字", "数值", "时期", "地区", "性质"], ...rows], [30, 10, 16, 18, 17, 10, 6]);
}
