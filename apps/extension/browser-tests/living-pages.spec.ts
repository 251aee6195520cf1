import { expect, test } from "./fixture.ts";
import { highlighted, placeOf } from "./page/highlights.ts";
import { openPanel } from "./page/panel.ts";

test("an article that is shown late and loads as it is scrolled is read as it comes", async ({ shuzhai, site }) => {
  const page = await shuzhai.context.newPage();
  await page.goto(`${site}/wechat.html`);
  await shuzhai.press(page);
  await expect.poll(() => highlighted(page, "shuzhai-found")).toEqual(["134.7亿元", "6.5%"]);
  const { x, y } = await placeOf(page, "shuzhai-found", "6.5%");
  await page.mouse.click(x, y);
  await expect.poll(() => highlighted(page, "shuzhai-captured")).toEqual(["6.5%"]);

  await page.locator(".later").first().scrollIntoViewIfNeeded();
  await expect.poll(() => highlighted(page, "shuzhai-found")).toEqual(["134.7亿元", "9.84亿元", "5.2%", "4215人"]);
  await page.locator(".later").last().scrollIntoViewIfNeeded();
  await expect
    .poll(() => highlighted(page, "shuzhai-found"))
    .toEqual(["134.7亿元", "9.84亿元", "5.2%", "4215人", "2.36万户", "1874户"]);
  // what was captured before the rest came still looks so
  expect(await highlighted(page, "shuzhai-captured")).toEqual(["6.5%"]);
  const panel = await openPanel(shuzhai);
  await expect(panel.getByRole("heading", { level: 2 })).toHaveText("岚桥县2023年前三季度经济运行情况");
});

test("a page that changes its address without loading is another source with its own captures", async ({
  shuzhai,
  site,
}) => {
  const page = await shuzhai.context.newPage();
  await page.goto(`${site}/app.html?id=1`);
  await shuzhai.press(page);
  await expect.poll(() => highlighted(page, "shuzhai-found")).toEqual(["28.36亿元", "9.1%"]);
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await expect.poll(() => highlighted(page, "shuzhai-captured")).toEqual(["28.36亿元"]);

  await page.getByRole("link", { name: "财政" }).click();
  await expect.poll(() => highlighted(page, "shuzhai-found")).toEqual(["9.84亿元", "5.2%"]);
  expect(await highlighted(page, "shuzhai-captured")).toEqual([]);
  await page.goBack();
  await expect.poll(() => highlighted(page, "shuzhai-captured")).toEqual(["28.36亿元"]);
});

test("a page that was left and is come back to has its highlights, and what was captured meanwhile", async ({
  shuzhai,
  site,
}) => {
  const page = await shuzhai.context.newPage();
  await page.goto(`${site}/news.gb18030.html`);
  await shuzhai.press(page);
  await expect.poll(() => highlighted(page, "shuzhai-found")).toContain("118.2亿元");
  await page.evaluate(() => Object.assign(window, { kept: true }));
  await page.goto(`${site}/no-figures.html`);

  const other = await shuzhai.context.newPage();
  await other.goto(`${site}/news.gb18030.html`);
  await shuzhai.press(other);
  await expect.poll(() => highlighted(other, "shuzhai-found")).toContain("118.2亿元");
  const { x, y } = await placeOf(other, "shuzhai-found", "118.2亿元");
  await other.mouse.click(x, y);
  await expect.poll(() => highlighted(other, "shuzhai-captured")).toEqual(["118.2亿元"]);

  await page.bringToFront();
  // a page from the cache does not load
  await page.goBack({ waitUntil: "commit" });
  expect(await page.evaluate(() => "kept" in window)).toBe(true);
  await expect.poll(() => highlighted(page, "shuzhai-captured")).toEqual(["118.2亿元"]);
  expect(await highlighted(page, "shuzhai-found")).toHaveLength(15);
});

test("an article in a frame is highlighted there, pointed at and captured", async ({ shuzhai, site }) => {
  const page = await shuzhai.context.newPage();
  await page.goto(`${site}/framed.html`);
  await shuzhai.press(page);
  const frame = page.frames()[1]!;
  await expect.poll(() => highlighted(frame, "shuzhai-found")).toContain("312.8亿元");
  expect(await highlighted(page, "shuzhai-found")).toEqual([]);
  const inFrame = await placeOf(frame, "shuzhai-found", "312.8亿元");
  const box = (await page.locator("iframe").boundingBox())!;
  await page.mouse.click(box.x + inFrame.x, box.y + inFrame.y);
  await expect.poll(() => highlighted(frame, "shuzhai-captured")).toEqual(["312.8亿元"]);
  await expect(page.locator("shuzhai-card section")).toContainText("312.8亿元");
});

test("a page that says another encoding than the server is read as the browser shows it", async ({ shuzhai, site }) => {
  const page = await shuzhai.context.newPage();
  await page.goto(`${site}/wrong-meta.html`);
  await shuzhai.press(page);
  await expect.poll(() => highlighted(page, "shuzhai-found")).toEqual(["18.7万亩", "7.46万吨", "1.3%", "2.1%"]);
});
