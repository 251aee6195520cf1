import { mkdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import type { ExtensionBrowser } from "./browser/chromium.ts";
import { expect, test } from "./fixture.ts";
import { accessibilityFaults } from "./page/accessibility.ts";
import { storedRows } from "./page/database.ts";
import { foundCount } from "./page/highlights.ts";
import { layLibrary } from "./page/laid-library.ts";
import { captureAll, openPanel } from "./page/panel.ts";

const SCREENSHOTS = fileURLToPath(new URL("../test-results/screenshots", import.meta.url));

async function openLibrary(browser: ExtensionBrowser): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 1360, height: 820 });
  await page.goto(browser.address("library.html"));
  return page;
}

test("captures are found, corrected and tagged by keyboard alone, and undone on another day", async ({ open }) => {
  let shuzhai = await open();
  await layLibrary(shuzhai, 300);
  let page = await openLibrary(shuzhai);
  await expect(page.getByText("共 300 条")).toBeVisible();

  await page.keyboard.press("/");
  await page.keyboard.type("changshan 公园 2016");
  await expect(page.getByText("1 条，共 300 条")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("ArrowDown");
  const indicator = page.getByRole("combobox", { name: "指标" });
  await expect(indicator).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(indicator).toBeFocused();
  await indicator.fill("高新技术企业");
  await expect(page.getByRole("listbox").getByRole("option").first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByText("读作：新建公园")).toBeVisible();
  const value = page.getByLabel("数值和单位");
  await value.fill("不知多少");
  await value.press("Enter");
  await expect(value).toHaveJSProperty("validity.valid", false);
  await value.fill("12家");
  await value.press("Enter");
  await expect(page.getByRole("row", { name: /高新技术企业.*12家/ })).toBeVisible();

  await page.keyboard.press("Escape");
  await page.keyboard.press("/");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("常山县");
  await expect(page.getByText("50 条，共 300 条")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+A");
  await expect(page.getByText("已选 50 条")).toBeVisible();
  await page.keyboard.press("Delete");
  await expect(page.getByText("已删除 50 条，可撤销")).toBeVisible();
  expect((await storedRows(shuzhai)).captures).toHaveLength(250);

  await shuzhai.close();
  shuzhai = await open();
  page = await openLibrary(shuzhai);
  await expect(page.getByText("共 250 条")).toBeVisible();
  await page.keyboard.press("Control+Z");
  await expect(page.getByText("共 300 条")).toBeVisible();
  await page.keyboard.press("Control+Z");
  await page.keyboard.press("Control+Z");
  await expect(page.getByText("已撤销，涉及 1 条")).toBeVisible();
  await expect.poll(async () => (await storedRows(shuzhai)).captures.every(({ edits }) => !edits.indicator)).toBe(true);
});

test("facets narrow, a bulk edit reaches what is selected, and other pages see it", async ({ shuzhai }) => {
  await layLibrary(shuzhai, 300);
  const [page, other] = [await openLibrary(shuzhai), await openLibrary(shuzhai)];
  await page.bringToFront();
  const facet = (name: string, value: RegExp) =>
    page.getByRole("group", { name }).getByRole("checkbox", { name: value });
  await facet("地区", /^衢州市/).check();
  await expect(page.getByText("150 条，共 300 条")).toBeVisible();
  await facet("性质", /^目标/).check();
  await expect(page.getByText("22 条，共 300 条")).toBeVisible();
  await page.getByRole("button", { name: "全选所列" }).click();
  await page.getByRole("textbox", { name: "标签名" }).fill("衢州目标");
  await page.getByRole("button", { name: "加标签" }).click();
  await expect(page.getByText("已改 22 条")).toBeVisible();
  await other.bringToFront();
  await other.getByRole("searchbox").fill("衢州目标");
  await expect(other.getByText("22 条，共 300 条")).toBeVisible();
});

test("what is listed leaves as a file of each form, and a backup comes back whole", async ({ shuzhai }) => {
  await layLibrary(shuzhai, 60);
  const page = await openLibrary(shuzhai);
  await page.getByRole("searchbox").fill("常山县");
  await expect(page.getByText("10 条，共 60 条")).toBeVisible();
  const saved = async (press: Promise<void>): Promise<[string, Buffer]> => {
    const [download] = await Promise.all([page.waitForEvent("download"), press]);
    return [download.suggestedFilename().replace(/\d{4}-\d{2}-\d{2}/, "日期"), await readFile(await download.path())];
  };
  const button = (name: RegExp) => page.getByRole("button", { name });
  await page.getByText("导出", { exact: true }).click();
  const [long, csv] = await saved(button(/^长表 CSV（一/).click());
  expect([long, csv.toString().trim().split("\r\n").length]).toEqual(["数摘-日期.csv", 11]);
  const [workbook, xlsx] = await saved(button(/^Excel/).click());
  expect([workbook, xlsx.subarray(0, 2).toString()]).toEqual(["数摘-日期.xlsx", "PK"]);
  const [lines, jsonl] = await saved(button(/^JSON Lines/).click());
  expect([lines, jsonl.toString().trim().split("\n").length]).toEqual(["数摘-日期.jsonl", 14]);
  await page.getByText("导出", { exact: true }).click();

  await page.getByText("备份", { exact: true }).click();
  await expect(page.getByText("尚未备份")).toBeVisible();
  const [, zip] = await saved(button(/^备份整个/).click());
  await expect(page.getByText(/上次备份/)).toBeVisible();
  const before = await storedRows(shuzhai);
  await page.getByRole("grid").focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Delete");
  await expect(page.getByText("已删除 10 条，可撤销")).toBeVisible();
  const upload = page.getByLabel("导入备份、工作簿或 JSON Lines");
  await upload.setInputFiles({
    name: "cut.zip",
    mimeType: "application/zip",
    buffer: zip.subarray(0, zip.length - 30),
  });
  await expect(page.getByText(/不是备份文件，或已损坏、不完整/)).toBeVisible();
  await upload.setInputFiles({ name: "backup.zip", mimeType: "application/zip", buffer: zip });
  await expect(page.getByText("文件完好：新增 10 条，相同 50 条，不同 0 条（保留库中的）。")).toBeVisible();
  await button(/^导入 10 条/).click();
  await expect(page.getByText("已导入 10 条，可撤销")).toBeVisible();
  expect(await storedRows(shuzhai)).toEqual(before);
});

test("a capture leads back to its text and to its figure on the page", async ({ shuzhai, site }) => {
  const report = await shuzhai.context.newPage();
  await report.goto(`${site}/county-report.html`);
  await shuzhai.press(report);
  await expect.poll(() => foundCount(report)).toBeGreaterThan(90);
  const panel = await openPanel(shuzhai);
  await panel.getByRole("searchbox").fill("县域就诊率");
  await panel.getByRole("combobox", { name: "性质" }).selectOption("目标");
  await captureAll(panel);
  await panel.getByRole("tab", { name: /^摘录/ }).click();
  await panel.getByRole("button", { name: "编辑 90%" }).last().click();
  await panel.getByLabel("备注").fill("卫生规划");
  await panel.getByLabel("备注").press("Tab");

  const page = await openLibrary(shuzhai);
  await page.getByRole("searchbox").fill("卫生规划");
  await expect(page.getByText("1 条，共 2 条")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("ArrowDown");
  await page.getByText("当时的原文").click();
  await expect(page.locator(".evidence mark")).toHaveText("90%");
  const [opened] = await Promise.all([shuzhai.context.waitForEvent("page"), page.locator(".evidence a").click()]);
  expect(opened.url()).toContain(`${site}/county-report.html#`);
  await opened.bringToFront();
  await expect.poll(() => opened.evaluate(() => scrollY)).toBeGreaterThan(500);
});

for (const language of ["zh-CN", "en-US"] as const) {
  for (const colorScheme of ["light", "dark"] as const) {
    const name = `${language.slice(0, 2)}-${colorScheme}`;
    test.describe(name, () => {
      test.use({ language });

      test("the library can be read, by eye and by a screen reader", async ({ shuzhai }) => {
        await mkdir(SCREENSHOTS, { recursive: true });
        await layLibrary(shuzhai, 300);
        const page = await openLibrary(shuzhai);
        await page.emulateMedia({ colorScheme });
        await expect(
          page.getByText(language === "zh-CN" ? "共 300 条" : "300 captures", { exact: true }),
        ).toBeVisible();
        const grid = page.getByRole("grid");
        await grid.focus();
        for (const key of ["ArrowDown", "ArrowDown", "Shift+ArrowDown", "Shift+ArrowDown"])
          await page.keyboard.press(key);
        await expect(page.getByRole("combobox").first()).not.toHaveValue("");
        await page.screenshot({ path: `${SCREENSHOTS}/library-${name}.png` });
        expect(await accessibilityFaults(page)).toEqual([]);

        await page.getByRole("button", { name: /^(比较|Compare)$/ }).click();
        await expect(page.getByRole("img", { name: /（\S+）/ })).toBeVisible();
        await page.screenshot({ path: `${SCREENSHOTS}/comparison-${name}.png` });
        expect(await accessibilityFaults(page)).toEqual([]);
        const [png] = await Promise.all([
          page.waitForEvent("download"),
          page.getByRole("button", { name: / PNG$/ }).click(),
        ]);
        expect((await readFile(await png.path())).subarray(1, 4).toString()).toBe("PNG");
      });
    });
  }
}
