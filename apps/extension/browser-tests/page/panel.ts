import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import type { ExtensionBrowser } from "../browser/chromium.ts";

/** The panel in a tab of its own, as wide as a side panel: of the tab given, else of the one that was read last. */
export async function openPanel(browser: ExtensionBrowser, tab?: number): Promise<Page> {
  const panel = await browser.context.newPage();
  await panel.setViewportSize({ width: 400, height: 900 });
  await panel.goto(browser.address(tab === undefined ? "sidepanel.html" : `sidepanel.html?tab=${tab}`));
  return panel;
}

/** Captures all figures that the panel lists. */
export async function captureAll(panel: Page): Promise<void> {
  await panel.getByRole("button", { name: /^(摘录所列|Capture (the|all)) / }).click();
}

/** What the panel exports, and the name that it gives the file. */
export async function exportCsv(panel: Page): Promise<{ name: string; bytes: Buffer }> {
  await panel.getByRole("tab", { name: /^(摘录|Captures)/ }).click();
  const [download] = await Promise.all([
    panel.waitForEvent("download"),
    panel.getByRole("button", { name: /^(导出|Export) CSV$/ }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
