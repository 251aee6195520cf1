import { toolbar } from "./browser/toolbar.ts";
import { expect, test } from "./fixture.ts";

/** What a person reads on the button of a page that gives no figures. */
const PAGES = [
  { page: "an empty page", path: "/empty.html", badge: "!", title: "本页没有文字" },
  { page: "a page without figures", path: "/no-figures.html", badge: "0", title: "本页没有统计数字" },
  { page: "a PDF", path: "/report.pdf", badge: "!", title: "暂不能读取 PDF 文件，PDF 阅读器将在以后的版本提供" },
];

for (const { page: what, path, badge, title } of PAGES) {
  test(`${what} says so`, async ({ shuzhai, site }) => {
    const page = await shuzhai.context.newPage();
    await page.goto(site + path);
    await shuzhai.press(page);
    await expect.poll(() => toolbar(shuzhai)).toEqual({ badge, title });
  });
}

test("a page of the browser itself says so", async ({ shuzhai }) => {
  const page = await shuzhai.context.newPage();
  await page.goto("chrome://version/");
  await shuzhai.press(page);
  await expect.poll(() => toolbar(shuzhai)).toEqual({ badge: "!", title: "这是浏览器自己的页面，扩展不能读取" });
});
