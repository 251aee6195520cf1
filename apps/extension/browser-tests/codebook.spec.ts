import { mkdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import type { ExtensionBrowser } from "./browser/chromium.ts";
import { expect, test } from "./fixture.ts";
import { accessibilityFaults } from "./page/accessibility.ts";
import { foundCount, highlighted } from "./page/highlights.ts";
import { layLibrary } from "./page/laid-library.ts";
import { openPanel } from "./page/panel.ts";

const SCREENSHOTS = fileURLToPath(new URL("../test-results/screenshots", import.meta.url));

/** Two of the invented counties and one that nothing is known of, in three years. */
const LIST = [
  "变量,单位,地区,地区代码,年份",
  "GDP,亿元,常山县,330822,2014—2016",
  "到位资金,亿元,江山市,330881,",
  "新建公园,个,龙游县,330825,",
].join("\r\n");

/** What the county of the sample site is asked for. */
const COUNTY_LIST = "变量,地区,年份\n地区生产总值,岚桥县,2023—2024\n一般公共预算收入增速,,\n";

async function openCodebooks(browser: ExtensionBrowser): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 1360, height: 820 });
  await page.goto(browser.address("library.html"));
  await page.getByRole("button", { name: /^(编码簿|Codebook)$/ }).click();
  return page;
}

const upload = (name: string, text: string | Buffer) => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(text),
});

/** Imports a list as a codebook of the name and saves it. */
async function importList(page: Page, name: string, list = LIST, cells = 27): Promise<void> {
  await page
    .getByRole("button", { name: /^(新建编码簿|New codebook)$/ })
    .first()
    .click();
  await page.getByRole("textbox", { name: /^(名称|Name)$/ }).fill(name);
  await page.getByLabel(/^(从表格导入|Import from a table)/).setInputFiles(upload("list.csv", list));
  await expect(page.getByText(new RegExp(`共 ${cells} 格|${cells} cells`))).toBeVisible();
  await page.getByRole("button", { name: /^(保存|Save)$/ }).click();
  await expect(page.getByRole("grid")).toBeVisible();
}

async function saved(page: Page, press: Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), press]);
  return readFile(await download.path(), "utf8");
}

test("a list is imported, its cells are walked by keyboard, and what is in doubt is settled", async ({ open }) => {
  let shuzhai = await open();
  // each of the counties' figures once, and those of the first year twice
  await layLibrary(shuzhai, 330);
  let page = await openCodebooks(shuzhai);
  await importList(page, "三县");
  await expect(page.getByText("已有 14 · 存疑 4 · 缺失 9")).toBeVisible();
  const grid = page.getByRole("grid");
  const active = async () => {
    const id = await grid.getAttribute("aria-activedescendant");
    return page.locator(`#${id}`).getAttribute("aria-label");
  };

  await grid.focus();
  await page.keyboard.press("Control+End");
  expect(await active()).toBe("龙游县 2016 新建公园：缺失");
  await page.keyboard.press("n");
  expect(await active()).toMatch(/^常山县 2014 到位资金：存疑/);
  await page.keyboard.press("Enter");
  const detail = page.getByRole("complementary");
  await expect(detail.getByText("几条摘录不一致")).toBeVisible();
  const take = detail.getByRole("button", { name: /^采用/ });
  await expect(take).toHaveCount(2);
  await expect(take.first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByText("已有 15 · 存疑 3 · 缺失 9")).toBeVisible();
  await expect(grid).toBeFocused();
  await expect(detail.getByText("✓ 已采用")).toBeVisible();

  const rows = (await saved(page, page.getByRole("button", { name: "导出核对表 CSV" }).click())).trim().split("\r\n");
  expect(rows).toHaveLength(28);
  expect(rows[2]).toMatch(/^"330822","常山县",2014,"[a-z_]+","到位资金","level","actual",[\d.]+,,"亿元","done",,1,/);

  await shuzhai.close();
  shuzhai = await open();
  page = await openCodebooks(shuzhai);
  await expect(page.getByText("已有 15 · 存疑 3 · 缺失 9")).toBeVisible();
  await page.getByRole("gridcell", { name: /^常山县 2014 到位资金/ }).click();
  await page.getByRole("button", { name: "撤回取舍" }).click();
  await expect(page.getByText("已有 14 · 存疑 4 · 缺失 9")).toBeVisible();
});

test("variables, places and years are picked, changed and taken away", async ({ shuzhai }) => {
  await layLibrary(shuzhai, 300);
  const page = await openCodebooks(shuzhai);
  await page.getByRole("button", { name: "新建编码簿" }).click();
  await page.keyboard.type("衢州各县");
  await page.getByRole("combobox", { name: /^加变量/ }).fill("GDP");
  await expect(page.getByRole("listbox").getByRole("option").first()).toContainText("地区生产总值");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByRole("combobox", { name: /^加地区/ }).fill("衢州");
  await expect(page.getByRole("listbox").getByRole("option").first()).toContainText("衢州市");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "加入衢州市所辖 6 个" }).click();
  await page.getByRole("button", { name: "去掉 衢州市" }).click();
  await page.getByRole("textbox", { name: /^如 2016/ }).fill("2014—2015, 2018");
  await expect(page.getByText("共 18 格")).toBeVisible();
  await page.getByRole("button", { name: "保存" }).click();
  await expect(page.getByText("已保存编码簿“衢州各县”")).toBeVisible();
  await expect(page.getByText(/^已有 \d+ · 存疑 0 · 缺失 \d+$/)).toBeVisible();
  await page.getByRole("button", { name: "编辑" }).click();
  await page.getByRole("combobox", { name: "性质 地区生产总值" }).selectOption("目标");
  await page.getByRole("button", { name: "保存" }).click();
  await expect(page.getByRole("columnheader", { name: /地区生产总值 目标/ })).toBeVisible();

  // a long one is laid out as far as it is seen
  await page.getByRole("button", { name: "编辑" }).click();
  await page.getByRole("textbox", { name: /^如 2016/ }).fill("1949—2024");
  await page.getByRole("button", { name: "保存" }).click();
  const grid = page.getByRole("grid");
  await expect(grid).toHaveAttribute("aria-rowcount", "457");
  await grid.focus();
  await page.keyboard.press("Control+End");
  await expect(page.getByRole("gridcell", { name: /^江山市 2024 / })).toBeVisible();
  expect(await page.getByRole("row").count()).toBeLessThan(80);
  await page.keyboard.press("Control+Home");
  await expect(page.getByRole("gridcell", { name: /^柯城区 1949 / })).toBeVisible();
  await page.getByRole("button", { name: "删除" }).click();
  await page.getByRole("button", { name: "确认删除" }).click();
  await expect(page.getByText("还没有编码簿")).toBeVisible();
});

test("a list with faults is refused with each of them, and what was there stays", async ({ shuzhai }) => {
  const page = await openCodebooks(shuzhai);
  await page.getByRole("button", { name: "新建编码簿" }).click();
  const file = page.getByLabel(/^从表格导入/);
  const refuses = async (name: string, content: string | Buffer, said: string) => {
    await file.setInputFiles(upload(name, content));
    await expect(page.getByRole("alert")).toContainText(said);
  };
  await file.setInputFiles(upload("list.csv", LIST));
  await refuses("year.csv", "变量,年份\nGDP,去年\n", "第 2 行: 不是年份 “去年”");
  await refuses("other.csv", "甲,乙\n1,2\n", "没有认得的列名 “甲, 乙”");
  await refuses("empty.csv", "", "文件是空的");
  await refuses("cut.xlsx", Buffer.from([0x50, 0x4b, 3, 4, 1, 2]), "工作簿已损坏，或不是 XLSX");
  await expect(page.getByText("共 27 格")).toBeVisible();
});

test("two coders' libraries are compared cell by cell", async ({ shuzhai }) => {
  await layLibrary(shuzhai, 330);
  const page = await openCodebooks(shuzhai);
  await importList(page, "三县");
  await page.getByText("备份", { exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page
      .getByRole("group", { name: "备份" })
      .getByRole("button", { name: /^备份整个/ })
      .click(),
  ]);
  const backup = await readFile(await download.path());
  await page.getByText("备份", { exact: true }).click();

  // this coder goes on: a doubtful cell is settled, so that the two differ in it
  await page.getByRole("gridcell", { name: /^常山县 2014 到位资金/ }).click();
  await page.getByRole("button", { name: /^采用/ }).first().click();
  await expect(page.getByText("已有 15 · 存疑 3 · 缺失 9")).toBeVisible();
  await page.getByRole("button", { name: "与另一编码员比较" }).click();
  const file = page.getByLabel("打开另一编码员的备份");
  await file.setInputFiles(upload("cut.zip", backup.subarray(0, backup.length - 30)));
  await expect(page.getByText(/不是备份文件，或已损坏、不完整/)).toBeVisible();
  await file.setInputFiles(upload("theirs.zip", backup));
  await expect(page.getByRole("heading", { name: "不一致 1 格" })).toBeVisible();
  const row = page.getByRole("row", { name: /^全部变量/ });
  await expect(row.getByRole("cell")).toHaveText(["27", "18", "17", "0", "0", "96.3%", /^0\.9\d\d$/]);
  await expect(page.getByRole("row", { name: /^常山县 2014 到位资金 .* 未取舍$/ })).toBeVisible();
  const list = await saved(page, page.getByRole("button", { name: "导出不一致 CSV" }).click());
  expect(list.trim().split("\r\n")).toHaveLength(2);
  const agreement = await saved(page, page.getByRole("button", { name: "导出一致程度 CSV" }).click());
  expect(agreement.trim().split("\r\n")).toHaveLength(5);
});

test("a capture of another name is suggested for a missing cell, fills it when it is taken, and leaves it when that is undone", async ({
  shuzhai,
}) => {
  await layLibrary(shuzhai, 300);
  const page = await openCodebooks(shuzhai);
  await importList(page, "别名", "变量,地区,年份\n招商引资到位资金,常山县,2015\n", 1);
  await page.getByRole("grid").focus();
  await page.keyboard.press("m");
  await expect(page.getByText("更正为：到位资金 → 招商引资到位资金")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "填入 到位资金 0.36亿元" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByText("已有 1 · 存疑 0 · 缺失 0")).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(page.getByText("已有 0 · 存疑 0 · 缺失 1")).toBeVisible();
});

test("on a page, what the codebook lacks comes first, and fills its cells when it is captured", async ({
  shuzhai,
  site,
}) => {
  const codebooks = await openCodebooks(shuzhai);
  await importList(codebooks, "岚桥", COUNTY_LIST, 4);
  await expect(codebooks.getByText("已有 0 · 存疑 0 · 缺失 4")).toBeVisible();
  const report = await shuzhai.context.newPage();
  await report.goto(`${site}/county-report.html`);
  await shuzhai.press(report);
  await expect.poll(() => foundCount(report)).toBeGreaterThan(90);
  const panel = await openPanel(shuzhai);
  await expect(panel.getByText("编码簿还缺 2 格，本页可填")).toBeVisible();
  await expect(panel.getByText("填 地区生产总值 · 岚桥县 · 2023")).toBeVisible();
  await expect.poll(() => highlighted(report, "shuzhai-sought")).toEqual(["186.42亿元", "8.1%"]);
  await report.bringToFront();
  await report.keyboard.press("n");
  await expect.poll(() => highlighted(report, "shuzhai-focused")).toEqual(["186.42亿元"]);
  await panel.bringToFront();
  expect(await accessibilityFaults(panel)).toEqual([]);
  await report.bringToFront();
  await report.keyboard.press("Escape");
  await expect.poll(() => highlighted(report, "shuzhai-sought")).toEqual(["186.42亿元", "8.1%"]);
  // a tab that is behind another is not painted anew: a new size does that
  await report.setViewportSize({ width: 860, height: 760 });
  await report.screenshot({ path: `${SCREENSHOTS}/codebook-page-zh-light.png` });
  await panel.bringToFront();
  await panel.getByRole("button", { name: "摘录所缺 2 个" }).click();
  await expect(panel.getByText("本页没有编码簿还缺的数字")).toBeVisible();
  await expect.poll(() => highlighted(report, "shuzhai-sought")).toEqual([]);
  await codebooks.bringToFront();
  await expect(codebooks.getByText("已有 2 · 存疑 0 · 缺失 2")).toBeVisible();
  await expect(codebooks.getByRole("gridcell", { name: "岚桥县 2023 地区生产总值：已有 186.42亿元" })).toBeVisible();
});

for (const language of ["zh-CN", "en-US"] as const) {
  for (const colorScheme of ["light", "dark"] as const) {
    const name = `${language.slice(0, 2)}-${colorScheme}`;
    test.describe(name, () => {
      test.use({ language });

      test("codebooks can be read, by eye and by a screen reader", async ({ shuzhai, site }) => {
        await mkdir(SCREENSHOTS, { recursive: true });
        await layLibrary(shuzhai, 330);
        const page = await openCodebooks(shuzhai);
        await page.emulateMedia({ colorScheme });
        const look = async (screen: string) => {
          await page.screenshot({ path: `${SCREENSHOTS}/codebook-${screen}-${name}.png` });
          expect(await accessibilityFaults(page)).toEqual([]);
        };
        await look("empty");
        await importList(page, "三县");
        await page.getByRole("gridcell", { name: /^江山市 2014 GDP/ }).click();
        await expect(page.getByRole("complementary").locator("blockquote").first()).toBeVisible();
        await look("matrix");
        await page.getByText(/^(备份|Backup)$/).click();
        const [download] = await Promise.all([
          page.waitForEvent("download"),
          page
            .getByRole("group", { name: /^(备份|Backup)$/ })
            .getByRole("button", { name: /^(备份整个|Back up the)/ })
            .click(),
        ]);
        const backup = await readFile(await download.path());
        await page.getByText(/^(备份|Backup)$/).click();
        await page
          .getByRole("button", { name: /^(采用|Take)/ })
          .first()
          .click();
        await page.getByRole("button", { name: /^(与另一编码员比较|Compare with)/ }).click();
        await page.getByLabel(/^(打开另一|Open another)/).setInputFiles(upload("theirs.zip", backup));
        await expect(page.getByRole("row", { name: /^(全部变量|All variables)/ })).toBeVisible();
        await look("coders");
        await page.getByRole("button", { name: /^(编辑|Edit)$/ }).click();
        await page
          .getByLabel(/^(从表格导入|Import from a table)/)
          .setInputFiles(upload("bad.csv", "变量,年份\nGDP,去年\n"));
        await expect(page.getByRole("alert")).toBeVisible();
        await look("editor");
        await page.getByRole("button", { name: /^(取消|Cancel)$/ }).click();
        await importList(page, "岚桥", COUNTY_LIST, 4);
        const report = await shuzhai.context.newPage();
        await report.goto(`${site}/county-report.html`);
        await shuzhai.press(report);
        await expect.poll(() => foundCount(report)).toBeGreaterThan(90);
        const panel = await openPanel(shuzhai);
        await panel.emulateMedia({ colorScheme });
        await expect(panel.getByText(/(本页可填|could be filled from this page)$/)).toBeVisible();
        await panel.screenshot({ path: `${SCREENSHOTS}/codebook-panel-${name}.png` });
        expect(await accessibilityFaults(panel)).toEqual([]);
      });
    });
  }
}
