import type { Page } from "@playwright/test";
import type { ExtensionBrowser } from "./browser/chromium.ts";
import { toolbar } from "./browser/toolbar.ts";
import { expect, test } from "./fixture.ts";
import { storedRows } from "./page/database.ts";
import { highlighted } from "./page/highlights.ts";
import { openPanel } from "./page/panel.ts";

/** Captures the first figure of the page in front; answers what its card says. */
async function captureFirst(shuzhai: ExtensionBrowser, page: Page): Promise<string | null> {
  // a number: not the first screen alone, but the whole page
  await expect.poll(async () => (await toolbar(shuzhai)).badge).toMatch(/^\d+$/);
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await expect.poll(() => highlighted(page, "shuzhai-captured")).toHaveLength(1);
  return page.locator("shuzhai-card section").textContent();
}

async function read(shuzhai: ExtensionBrowser, address: string, first: string): Promise<Page> {
  const page = await shuzhai.context.newPage();
  await page.goto(address);
  await shuzhai.press(page);
  await expect.poll(async () => (await highlighted(page, "shuzhai-found"))[0]).toBe(first);
  return page;
}

test("a report on several pages is read on as one when the person turns the page", async ({ shuzhai, site }) => {
  const page = await read(shuzhai, `${site}/report-parts.html`, "186.42亿元");
  // no press is needed: the person asked for the report
  await page.getByRole("link", { name: "下一页" }).click();
  await expect.poll(async () => (await highlighted(page, "shuzhai-found"))[0]).toBe("12.86亿元");
  expect(await captureFirst(shuzhai, page)).toMatch(/岚桥县.*2023年/s);
  await page.getByRole("link", { name: "下一页" }).click();
  await expect.poll(() => highlighted(page, "shuzhai-found")).toEqual(["6%", "5%", "5000人"]);
  expect(await captureFirst(shuzhai, page)).toMatch(/岚桥县.*2024年.*目标/s);

  const parts = ["", "_2", "_3"].map((number) => `${site}/report-parts${number}.html`);
  const { captures, sources } = await storedRows(shuzhai);
  expect(sources.map(({ url, parts }) => ({ url, parts })).toSorted((a, b) => a.url.localeCompare(b.url))).toEqual([
    { url: parts[1], parts },
    { url: parts[2], parts },
  ]);
  expect(captures.map(({ document }) => document.title)).toEqual([
    "2024年岚桥县政府工作报告",
    "2024年岚桥县政府工作报告",
  ]);
  const panel = await openPanel(shuzhai);
  await expect(panel.getByText("这份报告分 3 页，本页是第 3 页。 前面各页已读，连在一起理解。")).toBeVisible();
});

test("a later page that is opened alone says what it lacks, and guesses nothing", async ({ shuzhai, site }) => {
  await read(shuzhai, `${site}/report-parts_2.html`, "12.86亿元");
  const panel = await openPanel(shuzhai);
  await expect(panel.getByText("前面有 1 页没有读")).toBeVisible();
});

test("another page of the same site is not read by itself", async ({ shuzhai, site }) => {
  const page = await read(shuzhai, `${site}/report-parts.html`, "186.42亿元");
  await page.goto(`${site}/news.gb18030.html`);
  await page.goto(`${site}/report-parts_2.html`);
  await expect.poll(async () => (await highlighted(page, "shuzhai-found"))[0]).toBe("12.86亿元");
  await page.goto(`${site}/news.gb18030.html`);
  expect(await highlighted(page, "shuzhai-found")).toEqual([]);
});
