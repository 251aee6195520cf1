import { fileURLToPath } from "node:url";
import type { ExtensionBrowser } from "./browser/chromium.ts";
import { expect, test } from "./fixture.ts";
import { accessibilityFaults } from "./page/accessibility.ts";
import { foundCount, highlighted } from "./page/highlights.ts";
import { layLibrary } from "./page/laid-library.ts";

const SCREENSHOTS = fileURLToPath(new URL("../test-results/screenshots", import.meta.url));

test("pages of a site that the person put on the list are read by themselves, until it is taken away", async ({
  shuzhai,
  site,
}) => {
  const options = await shuzhai.context.newPage();
  await options.goto(shuzhai.address("options.html"));
  await expect(options.getByText("没有自动读取的网站")).toBeVisible();
  await options.getByLabel(/^网站地址/).fill("这不是 网站");
  await options.keyboard.press("Enter");
  await expect(options.getByRole("status")).toHaveText("“这不是 网站”不是网站地址");
  await allow(shuzhai, "*://127.0.0.1/*");
  await options.bringToFront();
  await options.getByLabel(/^网站地址/).fill(site);
  await options.keyboard.press("Enter");
  await expect(options.getByRole("listitem").filter({ hasText: "127.0.0.1" })).toBeVisible();

  const page = await shuzhai.context.newPage();
  await page.goto(`${site}/county-report.html`);
  await expect.poll(() => foundCount(page)).toBeGreaterThan(90);
  await options.getByRole("button", { name: "移除 127.0.0.1" }).click();
  await expect(options.getByText("没有自动读取的网站")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading").first()).toBeVisible();
  expect(await foundCount(page)).toBe(0);
});

test("colours by measure are seen at once on pages that are open", async ({ shuzhai, site }) => {
  const page = await shuzhai.context.newPage();
  await page.goto(`${site}/news.gb18030.html`);
  await shuzhai.press(page);
  await expect.poll(() => foundCount(page)).toBe(16);
  const options = await shuzhai.context.newPage();
  await options.goto(shuzhai.address("options.html"));
  await options.getByLabel(/按数字的种类分色/).check();
  await expect
    .poll(() => highlighted(page, "shuzhai-colour-1"))
    .toEqual(["5.9%", "2.8%", "6.7%", "5.8%", "6.4%", "5.2%", "7.6%"]);
});

test("a key on a page can be another, or none, and pages that are open follow", async ({ shuzhai, site }) => {
  const page = await shuzhai.context.newPage();
  await page.goto(`${site}/news.gb18030.html`);
  await shuzhai.press(page);
  await expect.poll(() => foundCount(page)).toBe(16);
  const options = await shuzhai.context.newPage();
  await options.goto(shuzhai.address("options.html"));
  const next = options.getByLabel("下一个数字");
  await next.fill("k");
  await next.press("Tab");
  await expect(options.getByText("“k”已用于“上一个数字”")).toBeVisible();
  await next.fill(".");
  await next.press("Tab");
  await expect(options.getByText("已保存，已打开的网页立即生效")).toBeVisible();
  const undo = options.getByLabel("撤销摘录或忽略");
  await undo.fill("");
  await undo.press("Tab");

  await page.bringToFront();
  await page.keyboard.press("j");
  expect(await highlighted(page, "shuzhai-focused")).toEqual([]);
  await page.keyboard.press(".");
  await expect.poll(() => highlighted(page, "shuzhai-focused")).toEqual(["118.2亿元"]);
  await page.keyboard.press("Enter");
  await expect.poll(() => highlighted(page, "shuzhai-captured")).toEqual(["118.2亿元"]);
  await page.keyboard.press("u");
  await options.bringToFront();
  await options.getByRole("button", { name: "恢复默认按键" }).click();
  await page.bringToFront();
  await page.keyboard.press("j");
  await expect.poll(() => highlighted(page, "shuzhai-focused")).toEqual(["5.9%"]);
  // U meant nothing then
  expect(await highlighted(page, "shuzhai-captured")).toEqual(["118.2亿元"]);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`the options can be read in English, ${colorScheme}`, async ({ shuzhai }) => {
    const options = await shuzhai.context.newPage();
    await options.emulateMedia({ colorScheme });
    await options.goto(shuzhai.address("options.html"));
    await options.getByLabel("English").check();
    await options.reload();
    await expect(options.getByRole("heading", { name: "Options · Shuzhai" })).toBeVisible();
    expect(await accessibilityFaults(options)).toEqual([]);
    await options.screenshot({ path: `${SCREENSHOTS}/options-en-${colorScheme}.png`, fullPage: true });
  });
}

declare const chrome: { developerPrivate: { addHostPermission(id: string, pattern: string): Promise<void> } };

/** What a person allows in the browser's dialog is allowed before: no test can press the dialog's button. */
async function allow(shuzhai: ExtensionBrowser, pattern: string): Promise<void> {
  const extensions = await shuzhai.context.newPage();
  await extensions.goto("chrome://extensions");
  const id = new URL(shuzhai.address("")).host;
  await extensions.evaluate(([id, pattern]) => chrome.developerPrivate.addHostPermission(id, pattern), [
    id,
    pattern,
  ] as const);
  await extensions.close();
}

test("all data is deleted only after the word for it was typed, and every page shows it", async ({ shuzhai }) => {
  await layLibrary(shuzhai, 30);
  const library = await shuzhai.context.newPage();
  await library.goto(shuzhai.address("library.html"));
  await expect(library.getByText("共 30 条", { exact: true })).toBeVisible();
  const options = await shuzhai.context.newPage();
  await options.goto(shuzhai.address("options.html"));
  await expect(options.getByText(/^30 条摘录，6 个来源/)).toBeVisible();
  const word = options.getByLabel(/请输入“删除”/);
  await word.fill("删");
  await expect(options.getByRole("button", { name: "全部删除" })).toBeDisabled();
  await word.fill("删除");
  await word.press("Enter");
  await expect(options.getByText("已删除全部 30 条摘录")).toBeVisible();
  await expect(options.getByText(/^0 条摘录，0 个来源/)).toBeVisible();
  await library.bringToFront();
  await expect(library.getByText("还没有摘录")).toBeVisible();
});
