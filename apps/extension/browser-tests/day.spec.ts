import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "./fixture.ts";
import { accessibilityFaults } from "./page/accessibility.ts";
import { pressByKeys, tabTo } from "./page/by-keyboard.ts";
import { openLibrary } from "./page/county-library.ts";
import { startCountySite } from "./page/county-reports.ts";
import { foundCount, highlighted } from "./page/highlights.ts";
import { openPanel } from "./page/panel.ts";

const SCREENSHOTS = fileURLToPath(new URL("../test-results/screenshots", import.meta.url));

test("a researcher's day without a mouse: from the first page to the exported table", async ({ shuzhai }) => {
  test.setTimeout(240_000);
  const site = await startCountySite();
  const faults: string[] = [];
  const look = async (page: Parameters<typeof accessibilityFaults>[0]) =>
    faults.push(...(await accessibilityFaults(page)));

  // the first page: what it is about, tried on its sample
  const welcome = await shuzhai.context.newPage();
  await welcome.goto(shuzhai.address("welcome.html"));
  await look(welcome);
  await pressByKeys(welcome, welcome.getByRole("button", { name: "读取这份样本" }));
  await expect.poll(() => foundCount(welcome)).toBeGreaterThan(8);
  await welcome.close();

  // three reports of a county: one figure on the page, the rest from the panel
  for (const report of ["report-2022", "bulletin-2021", "report-2023"] as const) {
    const page = await shuzhai.context.newPage();
    await page.goto(site.address(report));
    await shuzhai.press(page);
    await expect.poll(() => foundCount(page)).toBeGreaterThan(2);
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await expect.poll(() => highlighted(page, "shuzhai-captured")).toHaveLength(1);
    const panel = await openPanel(shuzhai);
    await look(panel);
    await pressByKeys(panel, panel.getByRole("button", { name: /^摘录所列 / }));
    await expect.poll(() => foundCount(page)).toBe(0);
    await panel.close();
    await page.close();
  }

  // what is wrong is corrected, what belongs together is tagged
  const page = await openLibrary(shuzhai);
  await expect(page.getByText(/^共 \d+ 条$/)).toBeVisible();
  await look(page);
  await page.keyboard.press("/");
  await page.keyboard.type("公报 7.3");
  await expect(page.getByText(/^2 条，共/)).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("ArrowDown");
  const value = page.getByLabel("数值和单位");
  await expect(page.locator(".detail blockquote mark")).toHaveText("7.3%");
  await tabTo(page, value);
  await page.keyboard.press("Control+A");
  await page.keyboard.type("7.2%");
  await page.keyboard.press("Tab");
  await expect(page.getByText("读作：7.3%")).toBeVisible();
  await page.keyboard.press("Escape");

  // two sources agree, projects are put together, years are compared
  const view = (name: string) => page.getByRole("navigation", { name: "视图" }).getByRole("button", { name });
  const search = page.getByRole("searchbox");
  await page.getByRole("grid").waitFor();
  await page.keyboard.press("/");
  await expect(search).toBeFocused();
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Delete");
  await pressByKeys(page, view("重复"));
  await expect(page.locator(".duplicates .group")).toHaveCount(3);
  await expect(page.locator(".duplicates .news")).toHaveCount(0);
  await look(page);
  await pressByKeys(page, view("项目"));
  await pressByKeys(page, page.getByRole("button", { name: /^合为一个项目：.*白岩/ }));
  await expect(page.getByText("3 个项目")).toBeVisible();
  await look(page);
  for (const name of ["比较", "编码簿", "指标", "重读"]) {
    await pressByKeys(page, view(name));
    await expect(view(name)).toHaveAttribute("aria-pressed", "true");
    await look(page);
  }

  // the table leaves
  await pressByKeys(page, view("列表"));
  await pressByKeys(page, page.locator("summary", { hasText: /^导出$/ }));
  const observation = page.getByRole("button", { name: /^观测 CSV/ });
  await tabTo(page, observation);
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  const table = (await readFile(await download.path())).toString();
  const rows = table.split("\r\n");
  // the level of 2021 with its growth beside it, of both sources, as corrected
  const gdp = rows.filter((row) => row.includes('"gdp"') && row.includes(',2021,"2021",'));
  expect(gdp.map((row) => row.includes(',7.2,"%",'))).toEqual([true, true]);

  const options = await shuzhai.context.newPage();
  await options.goto(shuzhai.address("options.html"));
  await look(options);
  expect(faults).toEqual([]);
  await site.close();
});

for (const language of ["zh-CN", "en-US"] as const) {
  test.describe(language, () => {
    test.use({ language });

    test("the first page can be read, by eye and by a screen reader", async ({ shuzhai }) => {
      const page = await shuzhai.context.newPage();
      await page.goto(shuzhai.address("welcome.html"));
      await page.getByRole("button").first().click();
      await expect.poll(() => foundCount(page)).toBeGreaterThan(8);
      await page.keyboard.press("j");
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await accessibilityFaults(page)).toEqual([]);
        await page.screenshot({ path: `${SCREENSHOTS}/welcome-${language.slice(0, 2)}-${colorScheme}.png` });
      }
    });
  });
}

test("traditional Chinese is chosen in the options, and every page follows", async ({ shuzhai }) => {
  const options = await shuzhai.context.newPage();
  await options.goto(shuzhai.address("options.html"));
  await options.getByRole("radio", { name: "繁體中文" }).press(" ");
  await options.reload();
  await expect(options.getByRole("heading", { level: 1 })).toHaveText("設定 · 數摘");
  const page = await openLibrary(shuzhai);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("摘錄庫");
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("zh-Hant");
  await page.screenshot({ path: `${SCREENSHOTS}/library-hant-light.png` });
  const panel = await openPanel(shuzhai);
  await expect(panel.getByRole("tab", { name: /^摘錄/ })).toBeVisible();
});
