import { mkdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "./fixture.ts";
import { accessibilityFaults } from "./page/accessibility.ts";
import { openLibrary } from "./page/county-library.ts";
import { layLibrary } from "./page/laid-library.ts";

const SCREENSHOTS = fileURLToPath(new URL("../test-results/screenshots", import.meta.url));

/** What a press hands to the browser: the name, with 日期 for its date, and the bytes. */
async function saved(page: Page, name: RegExp): Promise<[string, Uint8Array]> {
  const button = page.getByRole("button", { name });
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  const bytes = new Uint8Array(await readFile(await download.path()));
  return [download.suggestedFilename().replace(/\d{4}-\d{2}-\d{2}/, "日期"), bytes];
}

test("one press gives the data package: the table with what reads it, what it means and whence it comes", async ({
  shuzhai,
}) => {
  await layLibrary(shuzhai, 60);
  const page = await openLibrary(shuzhai);
  await expect(page.getByText("共 60 条")).toBeVisible();
  await page.getByText("导出", { exact: true }).click();
  const [name, zip] = await saved(page, /^数据包/);
  expect(name).toBe("数摘-日期.data.zip");
  const files = Object.fromEntries(Object.entries(unzipSync(zip)).map(([file, bytes]) => [file, strFromU8(bytes)]));
  expect(Object.keys(files)).toEqual([
    ...["figures.csv", "figures.do", "figures.R", "figures.py", "figures.dictionary.csv", "figures.sources.csv"],
    ...["figures.gbt7714.txt", "figures.bib", "figures.csl.json"],
  ]);
  const lines = (file: string) => files[file]!.trimEnd().split("\r\n");
  expect(lines("figures.csv")).toHaveLength(61);
  expect(lines("figures.csv")[0]).toMatch(/"record_id","region_code","region_name"/);
  // every column is explained
  const columns = lines("figures.csv")[0]!
    .replace(/^\ufeff/, "")
    .split(",");
  for (const column of columns) expect(files["figures.dictionary.csv"]).toContain(`\r\n${column},`);
  await expect(page.getByRole("status").filter({ hasText: /^已导出 数摘-/ })).toBeVisible();

  const [panel, panelZip] = await saved(page, /^面板数据包/);
  expect([panel, Object.keys(unzipSync(panelZip)).slice(0, 2)]).toEqual([
    "数摘-日期.panel.zip",
    ["panel.csv", "panel.choices.csv"],
  ]);

  // what is chosen holds for this export and the next visit
  await page.locator(".settings > summary").click();
  await page.getByLabel("金额单位").selectOption("亿元");
  await page.getByLabel("CSV 编码").selectOption("GB18030");
  const [, csv] = await saved(page, /^长表 CSV（一/);
  const table = new TextDecoder("gb18030", { fatal: true }).decode(csv);
  expect(table).toContain('"地区生产总值"');
  expect(table).toMatch(/,"亿元",/);
  await page.reload();
  await page.getByText("导出", { exact: true }).click();
  await expect(page.getByText("亿元 · 中文表头 · GB18030")).toBeVisible();
});

test("a long export goes to the picked file as it grows, and can be cancelled", async ({ shuzhai }) => {
  const count = 24_000;
  await layLibrary(shuzhai, count);
  const page = await openLibrary(shuzhai);
  await expect(page.getByText(`共 ${count} 条`)).toBeVisible({ timeout: 60_000 });
  // no test can press in the browser's own dialog: a file of the origin's own stands for the one that is picked
  await page.evaluate(() => {
    const picker = async ({ suggestedName }: { suggestedName: string }) =>
      (await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true });
    Object.assign(window, { showSaveFilePicker: picker });
  });
  const sizes = () =>
    page.evaluate(async () => {
      const sizes: [string, number][] = [];
      const folder = (await navigator.storage.getDirectory()) as unknown as {
        values(): AsyncIterable<FileSystemFileHandle>;
      };
      for await (const file of folder.values())
        sizes.push([file.name.replace(/\d{4}-\d{2}-\d{2}/, "日期"), (await file.getFile()).size]);
      return sizes;
    });
  await page.getByText("导出", { exact: true }).click();
  const long = page.getByRole("button", { name: /^长表 CSV（一/ });
  const said = page.getByRole("status").filter({ hasText: /导出/ });
  await long.click();
  await expect(page.getByRole("progressbar")).toBeVisible();
  await page.getByRole("button", { name: "取消导出" }).click();
  await expect(said).toHaveText("已取消导出，没有留下文件");
  expect(await sizes()).toEqual([["数摘-日期.csv", 0]]);

  await long.click();
  await expect(said).toHaveText(/^已导出 数摘-.*\.csv$/, { timeout: 60_000 });
  await expect(page.getByRole("progressbar")).toBeHidden();
  const [[, size]] = (await sizes()) as [[string, number]];
  expect(size).toBeGreaterThan(count * 300);
});

test("a workbook that was exported comes back, with a report first; a cut one says so and brings nothing", async ({
  shuzhai,
}) => {
  await layLibrary(shuzhai, 60);
  const page = await openLibrary(shuzhai);
  await expect(page.getByText("共 60 条")).toBeVisible();
  await page.getByText("导出", { exact: true }).click();
  const [, xlsx] = await saved(page, /^Excel 工作簿/);
  await page.getByText("导出", { exact: true }).click();
  await page.getByRole("searchbox").fill("常山县");
  await expect(page.getByText("10 条，共 60 条")).toBeVisible();
  await page.getByRole("grid").focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Delete");
  await expect(page.getByText("已删除 10 条，可撤销")).toBeVisible();
  await page.getByRole("searchbox").fill("柯城区");
  await expect(page.getByText("10 条，共 50 条")).toBeVisible();
  await page.getByRole("button", { name: "全选所列" }).click();
  await page.getByRole("textbox", { name: "标签名" }).fill("再看");
  await page.getByRole("button", { name: "加标签" }).click();
  await expect(page.getByText("已改 10 条")).toBeVisible();

  await page.getByText("备份", { exact: true }).click();
  const bring = (bytes: Uint8Array, where = "导入备份、工作簿或 JSON Lines") =>
    page
      .getByLabel(where)
      .and(page.locator("input"))
      .setInputFiles({ name: "数摘.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
  await bring(xlsx.subarray(0, xlsx.length - 40));
  await expect(page.getByText("文件有问题，什么都没有导入：")).toBeVisible();
  await expect(page.getByText(/不是备份文件，或已损坏、不完整/)).toBeVisible();
  // where tables of others come in it is known as ours too
  for (const name of ["导入 CSV 或 Excel 表格", "导入备份、工作簿或 JSON Lines"]) {
    await bring(xlsx, name);
    await expect(page.getByRole("button", { name: "导入 10 条" })).toBeVisible();
    await page.getByRole("button", { name: "取消", exact: true }).click();
  }
  await bring(xlsx);
  // it has the focus, so that a screen reader says it
  await expect(page.locator(":focus")).toHaveText("文件完好：新增 10 条，相同 40 条，不同 10 条（保留库中的）。");
  await page.getByText("设得不同的摘录", { exact: true }).click();
  await expect(
    page
      .getByRole("listitem")
      .filter({ hasText: /^一般公共预算收入 0\.\d+亿元 · 标签$/ })
      .first(),
  ).toBeVisible();
  expect(await accessibilityFaults(page, ".menu[open]")).toEqual([]);
  await mkdir(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: `${SCREENSHOTS}/import-zh.png` });
  await page.getByRole("button", { name: "导入 10 条" }).click();
  await expect(page.getByText("已导入 10 条，可撤销")).toBeVisible();
  await page.getByRole("searchbox").fill("");
  await expect(page.getByText("共 60 条")).toBeVisible();
});

for (const language of ["zh-CN", "en-US"] as const) {
  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(`${language} ${colorScheme}`, () => {
      test.use({ language });

      test("the export menu can be read, by eye and by a screen reader", async ({ shuzhai }) => {
        await mkdir(SCREENSHOTS, { recursive: true });
        await layLibrary(shuzhai, 60);
        const page = await openLibrary(shuzhai);
        await page.emulateMedia({ colorScheme });
        const summary = page.locator(".export > summary");
        await summary.click();
        const name = `${SCREENSHOTS}/export-${language.slice(0, 2)}-${colorScheme}`;
        await page.screenshot({ path: `${name}.png` });
        expect(await accessibilityFaults(page, ".export")).toEqual([]);
        await page.locator(".settings > summary").click();
        await page.screenshot({ path: `${name}-settings.png` });
        expect(await accessibilityFaults(page, ".export")).toEqual([]);
      });
    });
  }
}
