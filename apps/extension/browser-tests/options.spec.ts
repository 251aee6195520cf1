import type { ExtensionBrowser } from "./browser/chromium.ts";
import { expect, test } from "./fixture.ts";
import { accessibilityFaults } from "./page/accessibility.ts";
import { foundCount, highlighted } from "./page/highlights.ts";

test("pages of a site that the person put on the list are read by themselves, until it is taken away", async ({
  shuzhai,
  site,
}) => {
  const options = await shuzhai.context.newPage();
  await options.goto(shuzhai.address("options.html"));
  await expect(options.getByText("没有自动读取的网站")).toBeVisible();
  await options.getByRole("textbox").fill("这不是 网站");
  await options.keyboard.press("Enter");
  await expect(options.getByRole("status")).toHaveText("“这不是 网站”不是网站地址");
  await allow(shuzhai, "*://127.0.0.1/*");
  await options.bringToFront();
  await options.getByRole("textbox").fill(site);
  await options.keyboard.press("Enter");
  await expect(options.getByRole("listitem")).toContainText("127.0.0.1");

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

for (const colorScheme of ["light", "dark"] as const) {
  test(`the options can be read in English, ${colorScheme}`, async ({ shuzhai }) => {
    const options = await shuzhai.context.newPage();
    await options.emulateMedia({ colorScheme });
    await options.goto(shuzhai.address("options.html"));
    await options.getByLabel("English").check();
    await options.reload();
    await expect(options.getByRole("heading", { name: "Options · Shuzhai" })).toBeVisible();
    expect(await accessibilityFaults(options)).toEqual([]);
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
