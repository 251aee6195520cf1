import type { Page } from "@playwright/test";
import type { ExtensionBrowser } from "./browser/chromium.ts";
import { toolbar } from "./browser/toolbar.ts";
import { expect, test } from "./fixture.ts";
import { openPanel } from "./page/panel.ts";

/** What a person reads on the toolbar button and in the panel, of a page that gives no figures. */
const PAGES = [
  { what: "an empty page", path: "/empty.html", badge: "!", message: "本页没有文字" },
  { what: "a page without figures", path: "/no-figures.html", badge: "0", message: "本页没有统计数字" },
  {
    what: "a PDF",
    path: "/report.pdf",
    badge: "!",
    message: "暂不能读取 PDF 文件，PDF 阅读器将在以后的版本提供",
  },
];

for (const { what, path, badge, message } of PAGES) {
  test(`${what} says so`, async ({ shuzhai, site }) => {
    const page = await shuzhai.context.newPage();
    await page.goto(site + path);
    await says(shuzhai, page, badge, message);
  });
}

test("a page of the browser itself says so", async ({ shuzhai }) => {
  const page = await shuzhai.context.newPage();
  await page.goto("chrome://version/");
  await says(shuzhai, page, "!", "这是浏览器自己的页面，扩展不能读取");
});

async function says(shuzhai: ExtensionBrowser, page: Page, badge: string, message: string): Promise<void> {
  await shuzhai.press(page);
  await expect.poll(() => toolbar(shuzhai)).toMatchObject({ badge, title: message });
  const { tab } = await toolbar(shuzhai);
  const panel = await openPanel(shuzhai, tab);
  await expect(panel.getByRole("status").filter({ hasText: message })).toBeVisible();
}
