import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import type { ExtensionBrowser } from "./browser/chromium.ts";
import { expect, test } from "./fixture.ts";
import { accessibilityFaults } from "./page/accessibility.ts";
import { storedRows } from "./page/database.ts";
import { layLibrary } from "./page/laid-library.ts";

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
  await page.keyboard.press("Enter");
  const indicator = page.getByRole("combobox", { name: "指标" });
  await expect(indicator).toBeFocused();
  await indicator.fill("高新技术企业");
  await expect(page.getByRole("option").first()).toBeVisible();
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
        await expect(page.getByText(language === "zh-CN" ? "共 300 条" : "300 captures")).toBeVisible();
        const grid = page.getByRole("grid");
        await grid.focus();
        for (const key of ["ArrowDown", "ArrowDown", "Shift+ArrowDown", "Shift+ArrowDown"])
          await page.keyboard.press(key);
        await expect(page.getByRole("combobox").first()).not.toHaveValue("");
        await page.screenshot({ path: `${SCREENSHOTS}/library-${name}.png` });
        expect(await accessibilityFaults(page)).toEqual([]);
      });
    });
  }
}
