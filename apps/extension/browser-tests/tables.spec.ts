import { fileURLToPath } from "node:url";
import { expect, test } from "./fixture.ts";
import { accessibilityFaults } from "./page/accessibility.ts";
import { openLibrary } from "./page/county-library.ts";
import { storedRows } from "./page/database.ts";
import { layLibrary } from "./page/laid-library.ts";

const SCREENSHOTS = fileURLToPath(new URL("../test-results/screenshots", import.meta.url));
const TABLE = {
  name: "云岫县历年.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(
    "县,年份,地区生产总值（亿元）,GDP增速(%),备注\r\n云岫县,2021,120.5,7.2,快报\r\n云岫县,2022,128.9,6.8,\r\n云岫县,前年,—,约七,\r\n",
  ),
};

test("a table made elsewhere is mapped, looked at and imported; what does not fit is named and nothing is halved", async ({
  shuzhai,
}) => {
  const page = await openLibrary(shuzhai);
  const menu = page.getByText("备份", { exact: true });
  await menu.click();
  const file = page.getByLabel("导入 CSV 或 Excel 表格");
  await file.setInputFiles({ name: "破.csv", mimeType: "text/csv", buffer: Buffer.from('甲,乙\n1,"2\n') });
  await expect(page.getByText("没有导入：第 2 行，引号没有成对，或列数多于列名")).toBeVisible();

  await file.setInputFiles(TABLE);
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText("新增 4 条，库中已有 0 条，空格 1 个，不合的格 2 个。")).toBeVisible();
  await expect(dialog.locator(".misfits li")).toHaveText([
    "第 4 行“年份”： 前年 不是时期，写成 2023 或 2023年1—10月",
    "第 4 行“GDP增速(%)”： 约七 不是带单位的数值",
  ]);
  const take = dialog.getByRole("button", { name: /^导入/ });
  await expect(take).toBeDisabled();
  await dialog.getByLabel("“GDP增速(%)”列的内容").selectOption("不导入");
  await expect(take).toHaveText("导入 2 条");
  await dialog.getByLabel("“GDP增速(%)”列的内容").selectOption("数值（列名为指标）");
  expect((await storedRows(shuzhai)).captures).toEqual([]);
  await dialog.getByRole("checkbox", { name: "不要这些格，只导入其余的" }).press(" ");
  await take.press("Enter");
  await expect(page.getByText("已导入 4 条，可撤销")).toBeVisible();
  await expect(page.getByRole("row", { name: /云岫县.*地区生产总值.*120\.5亿元.*2021年/ })).toBeVisible();

  await file.setInputFiles(TABLE);
  await expect(dialog.getByText("新增 0 条，库中已有 4 条，空格 1 个，不合的格 2 个。")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await menu.click();
  await page.getByRole("grid").focus();
  await page.keyboard.press("ArrowDown");
  await page.getByText("当时的原文").click();
  await expect(page.locator(".evidence mark")).toHaveText(/^[\d.]+$/);
  await page.getByRole("grid").focus();
  await page.keyboard.press("Control+Z");
  await expect.poll(async () => (await storedRows(shuzhai)).captures).toEqual([]);
});

test("a library that was never backed up says so, until it is", async ({ shuzhai }) => {
  await layLibrary(shuzhai, 30);
  const page = await openLibrary(shuzhai);
  const reminder = page.getByText("30 条摘录只存在这个浏览器里，还没有备份过。");
  await expect(reminder).toBeVisible();
  const now = reminder.getByRole("button", { name: "现在备份" });
  await Promise.all([page.waitForEvent("download"), now.press("Enter")]);
  await expect(reminder).toBeHidden();
});

for (const language of ["zh-CN", "en-US"] as const) {
  test.describe(language, () => {
    test.use({ language });

    test("the import of a table can be read, by eye and by a screen reader", async ({ shuzhai }) => {
      await layLibrary(shuzhai, 30);
      const page = await openLibrary(shuzhai);
      await page.getByText(/^(备份|Backup)$/).click();
      await page.getByLabel(/^(导入 CSV|Import a CSV)/).setInputFiles(TABLE);
      await expect(page.getByRole("dialog")).toBeVisible();
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await accessibilityFaults(page)).toEqual([]);
        await page.screenshot({ path: `${SCREENSHOTS}/import-table-${language.slice(0, 2)}-${colorScheme}.png` });
      }
    });
  });
}
