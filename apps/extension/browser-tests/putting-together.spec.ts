import { fileURLToPath } from "node:url";
import { expect, test } from "./fixture.ts";
import { accessibilityFaults } from "./page/accessibility.ts";
import { captureReports, openLibrary } from "./page/county-library.ts";
import { storedRows } from "./page/database.ts";

const SCREENSHOTS = fileURLToPath(new URL("../test-results/screenshots", import.meta.url));

test("two sources on one fact stand side by side, agreeing or not", async ({ shuzhai }) => {
  await captureReports(shuzhai, ["report-2022", "bulletin-2021"]);
  const page = await openLibrary(shuzhai);
  await page.getByRole("button", { name: "重复", exact: true }).press("Enter");
  await expect(page.getByRole("heading", { name: "几个来源说同一件事（3 组）" })).toBeVisible();
  const group = (name: RegExp) => page.locator(".group").filter({ hasText: name });
  await expect(group(/^地区生产总值 水平/)).toContainText("一致");
  await expect(group(/增速/)).toContainText("不一致");
  await expect(group(/增速/).getByRole("listitem")).toContainText(["+7.2%", "+7.3%"]);
  await group(/增速/).getByRole("button", { name: "+7.3%", exact: true }).press("Enter");
  await expect(page.locator(".detail blockquote mark")).toHaveText("7.3%");
  await page.getByRole("button", { name: /^删除 \+7.3%/ }).press("Enter");
  await expect(page.getByRole("heading", { name: "几个来源说同一件事（2 组）" })).toBeVisible();
  await page.keyboard.press("Control+Z");
  await expect(page.getByRole("heading", { name: "几个来源说同一件事（3 组）" })).toBeVisible();
});

test("own indicators are merged into one, and a view is saved for another day", async ({ open }) => {
  let shuzhai = await open();
  await captureReports(shuzhai, ["report-2022", "report-2023"]);
  let page = await openLibrary(shuzhai);
  const view = (name: string | RegExp) =>
    page.getByRole("navigation", { name: /^(视图|Views)$/ }).getByRole("button", { name });
  await view("指标").press("Enter");
  const names = () => page.locator(".indicators tbody th");
  await expect(names()).toHaveText([/总投资$/, /总投资$/, /总投资$/]);
  for (const box of await page.locator(".indicators tbody").getByRole("checkbox").all()) await box.press(" ");
  await expect(page.getByText("已选 3 个指标")).toBeVisible();
  const into = page.getByRole("combobox", { name: "合并为" });
  await into.fill("县内项目投资额");
  await into.press("Enter");
  await page.getByRole("button", { name: "合并", exact: true }).press("Enter");
  await expect(page.getByText("已改 4 条")).toBeVisible();
  await expect(names()).toHaveText(["县内项目投资额"]);
  const merged = (await storedRows(shuzhai)).captures.filter(({ edits }) => edits.indicator?.name === "县内项目投资额");
  expect(merged.map(({ figure }) => figure.indicator.name.slice(-3))).toEqual(Array(4).fill("总投资"));

  await view("列表").press("Enter");
  await page.getByRole("searchbox").fill("县内项目投资额");
  await page.getByRole("columnheader", { name: "数值" }).getByRole("button").press("Enter");
  await page.getByText("存视图", { exact: true }).click();
  await page.getByRole("textbox", { name: "视图名" }).fill("项目投资额");
  await page.getByRole("textbox", { name: "视图名" }).press("Enter");
  await expect(page.getByText("已存视图“项目投资额”")).toBeVisible();
  await shuzhai.close();
  shuzhai = await open();
  page = await openLibrary(shuzhai);
  await page.getByText("存视图", { exact: true }).click();
  await page.getByRole("button", { name: "项目投资额", exact: true }).press("Enter");
  await expect(page.getByRole("searchbox")).toHaveValue("县内项目投资额");
  await expect(page.getByRole("columnheader", { name: "数值" })).toHaveAttribute("aria-sort", "ascending");
  await expect(page.getByText(/^4 条，共 \d+ 条$/)).toBeVisible();
});

for (const language of ["zh-CN", "en-US"] as const) {
  test.describe(language, () => {
    test.use({ language });

    test("duplicates and indicators can be read, by eye and by a screen reader", async ({ shuzhai }) => {
      await captureReports(shuzhai, ["report-2022", "bulletin-2021"]);
      const page = await openLibrary(shuzhai);
      for (const [view, name] of [
        ["duplicates", /^(重复|Duplicates)$/],
        ["indicators", /^(指标|Indicators)$/],
      ] as const) {
        await page
          .getByRole("navigation", { name: /^(视图|Views)$/ })
          .getByRole("button", { name })
          .click();
        await page.getByText(/^(存视图|Saved views)$/).click();
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await accessibilityFaults(page)).toEqual([]);
          await page.screenshot({ path: `${SCREENSHOTS}/${view}-${language.slice(0, 2)}-${colorScheme}.png` });
        }
        await page.getByText(/^(存视图|Saved views)$/).click();
      }
    });
  });
}
