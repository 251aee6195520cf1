import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import type { ExtensionBrowser } from "./browser/chromium.ts";
import { toolbar } from "./browser/toolbar.ts";
import { expect, test } from "./fixture.ts";
import { accessibilityFaults } from "./page/accessibility.ts";
import { storedRows } from "./page/database.ts";
import { foundCount, highlighted } from "./page/highlights.ts";
import { chooseFromMenu, select } from "./page/menu.ts";
import { openPanel } from "./page/panel.ts";

const SCREENSHOTS = fileURLToPath(new URL("../test-results/screenshots", import.meta.url));

async function read(shuzhai: ExtensionBrowser, address: string): Promise<Page> {
  const page = await shuzhai.context.newPage();
  await page.goto(address);
  await shuzhai.press(page);
  // a number: not the first screen alone, but the whole page
  await expect.poll(async () => (await toolbar(shuzhai)).badge).toMatch(/^\d+$/);
  return page;
}

test("the figures of the selected text are captured from its menu, and no others", async ({ shuzhai, site }) => {
  const page = await read(shuzhai, `${site}/county-report.html`);
  await select(page, "全年实现地区生产总值", "6.3%");
  await chooseFromMenu(shuzhai, "capture");
  await expect.poll(() => highlighted(page, "shuzhai-captured")).toEqual(["186.42亿元", "6.3%"]);
  await expect(page.locator("shuzhai-card [role=alert]")).toHaveText("已摘录选中的 2 个数字");
  await chooseFromMenu(shuzhai, "capture");
  await expect(page.locator("shuzhai-card [role=alert]")).toHaveText("选中的 2 个数字都已摘录");
  expect((await storedRows(shuzhai)).captures).toHaveLength(2);
});

test("the selected text is read alone, until the person wants the whole page again", async ({ shuzhai, site }) => {
  const page = await read(shuzhai, `${site}/county-report.html`);
  const all = await foundCount(page);
  await select(page, "全年实现地区生产总值", "6.3%");
  await chooseFromMenu(shuzhai, "read");
  await expect.poll(() => highlighted(page, "shuzhai-found")).toEqual(["186.42亿元", "6.3%"]);
  await page.evaluate(() => document.getSelection()?.removeAllRanges());
  const panel = await openPanel(shuzhai);
  await expect(panel.locator("[data-figure]")).toHaveCount(2);
  expect(await accessibilityFaults(panel)).toEqual([]);
  await panel.getByRole("button", { name: "显示整页" }).click();
  await expect.poll(() => foundCount(page)).toBe(all);
});

test("what the parser does not take for a figure is captured by hand, by keyboard alone, and found on a later visit", async ({
  shuzhai,
  site,
}) => {
  const page = await read(shuzhai, `${site}/county-report.html`);
  expect(await highlighted(page, "shuzhai-found")).not.toContain("50万元");
  await select(page, "50万元");
  await chooseFromMenu(shuzhai, "capture");
  const form = page.getByRole("dialog", { name: "手工摘录" });
  await expect(form).toBeVisible();
  expect(await accessibilityFaults(page, "shuzhai-card")).toEqual([]);
  await expect(form.getByLabel("数值和单位")).toHaveValue("50万元");
  // the first field that is empty has the focus
  await expect(form.getByLabel("指标")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(form.getByText("请填写")).toBeVisible();
  await page.keyboard.type("jcxu补助门槛");
  await page.keyboard.press("Enter");
  await expect.poll(() => highlighted(page, "shuzhai-captured")).toEqual(["50万元"]);
  await expect(form).toBeHidden();
  await expect(page.locator("shuzhai-card [role=alert]")).toHaveText("已摘录 jcxu补助门槛 50万元");
  expect((await storedRows(shuzhai)).captures).toMatchObject([
    {
      parserVersion: "by hand",
      figure: {
        quote: "50万元",
        indicator: { name: "jcxu补助门槛", kind: "admin" },
        quantity: { value: "500000", unit: "元" },
      },
      selectors: { quote: { exact: "50万元" } },
      sentence: expect.stringContaining("50万元"),
    },
  ]);

  await page.reload();
  await shuzhai.press(page);
  await expect.poll(() => highlighted(page, "shuzhai-captured")).toEqual(["50万元"]);
});

test("the form is closed by Escape, and the page's own keys do not act while it is open", async ({ shuzhai, site }) => {
  const page = await read(shuzhai, `${site}/county-report.html`);
  await select(page, "50万元");
  await page.keyboard.press("h");
  const form = page.getByRole("dialog", { name: "手工摘录" });
  await expect(form.getByLabel("指标")).toBeFocused();
  await page.keyboard.type("jc");
  await expect(form.getByLabel("指标")).toHaveValue("jc");
  await page.keyboard.press("Escape");
  await expect(form).toBeHidden();
  expect(await highlighted(page, "shuzhai-focused")).toEqual([]);
  expect(await storedRows(shuzhai)).toEqual({ captures: [], sources: [] });
});

test("a figure is corrected where it stands: before it is captured and after", async ({ shuzhai, site }) => {
  const page = await read(shuzhai, `${site}/county-report.html`);
  await page.keyboard.press("j");
  const [first] = await highlighted(page, "shuzhai-focused");
  await page.keyboard.press("e");
  const form = page.getByRole("dialog", { name: "更正读法" });
  await form.getByLabel("地区").fill("青岚镇");
  await page.keyboard.press("Enter");
  await expect.poll(() => highlighted(page, "shuzhai-captured")).toEqual([first]);
  const card = page.getByRole("region", { name: "数字的含义" });
  await expect(card).toContainText("青岚镇");
  await card.getByRole("button", { name: "更正" }).click();
  await form.getByLabel("性质").selectOption("目标");
  await form.getByRole("button", { name: "保存更正" }).click();
  await expect(card).toContainText("目标");
  const { captures } = await storedRows(shuzhai);
  expect(captures.map(({ edits }) => edits)).toEqual([{ locality: { name: "青岚镇" }, modality: "target" }]);
});

test("an ignored figure is hidden on this and later visits, until it is to be seen again", async ({
  shuzhai,
  site,
}) => {
  const page = await read(shuzhai, `${site}/news.gb18030.html`);
  await page.keyboard.press("j");
  await expect.poll(() => highlighted(page, "shuzhai-focused")).toEqual(["118.2亿元"]);
  await page.keyboard.press("x");
  await expect.poll(() => highlighted(page, "shuzhai-focused")).toEqual(["5.9%"]);
  expect(await highlighted(page, "shuzhai-found")).not.toContain("118.2亿元");
  await page.reload();
  await shuzhai.press(page);
  await expect.poll(() => foundCount(page)).toBe(15);
  const panel = await openPanel(shuzhai);
  await expect(panel.locator("[data-figure]")).toHaveCount(15);
  await panel.getByRole("combobox", { name: "摘录状态" }).selectOption("已忽略");
  await panel.getByRole("button", { name: /^恢复显示/ }).click();
  await expect.poll(() => foundCount(page)).toBe(16);
});

for (const language of ["zh-CN", "en-US"] as const) {
  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(() => {
      test.use({ language });

      test(`the form can be read, by eye and by a screen reader: ${language}, ${colorScheme}`, async ({
        shuzhai,
        site,
      }) => {
        const page = await shuzhai.context.newPage();
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width: 700, height: 620 });
        await page.goto(`${site}/county-report.html`);
        await shuzhai.press(page);
        await expect.poll(() => foundCount(page)).toBeGreaterThan(90);
        await select(page, "50万元");
        await page.keyboard.press("h");
        const form = page.locator("shuzhai-card [role=dialog]");
        await expect(form).toBeVisible();
        await form.locator("[name=period]").fill("?");
        await page.keyboard.press("Enter");
        await expect(form.locator("[aria-invalid=true]")).toHaveCount(2);
        await expect(form.getByRole("button").last()).toBeInViewport({ ratio: 1 });
        expect(await accessibilityFaults(page, "shuzhai-card")).toEqual([]);
        await page.screenshot({ path: `${SCREENSHOTS}/by-hand-${language.slice(0, 2)}-${colorScheme}.png` });
      });
    });
  }
}
