import { expect, type Page } from "@playwright/test";
import type { ExtensionBrowser } from "../browser/chromium.ts";
import { type CountySite, type ReportName, startCountySite } from "./county-reports.ts";
import { foundCount } from "./highlights.ts";
import { captureAll, openPanel } from "./panel.ts";

/** Captures every figure of these reports as a person does, page after page; ends with the site. */
export async function captureReports(browser: ExtensionBrowser, reports: readonly ReportName[]): Promise<void> {
  const site = await startCountySite();
  for (const report of reports) await captureReport(browser, site, report);
  await site.close();
}

async function captureReport(browser: ExtensionBrowser, site: CountySite, report: ReportName): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(site.address(report));
  await browser.press(page);
  await expect.poll(() => foundCount(page)).toBeGreaterThan(2);
  const panel = await openPanel(browser);
  await captureAll(panel);
  await expect.poll(() => foundCount(page)).toBe(0);
  await panel.close();
  await page.close();
}

/** The library in a window of a laptop's size. */
export async function openLibrary(browser: ExtensionBrowser): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 1360, height: 820 });
  await page.goto(browser.address("library.html"));
  await page.getByRole("searchbox").waitFor();
  return page;
}
