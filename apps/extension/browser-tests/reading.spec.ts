import { expect, test } from "./fixture.ts";
import { foundCount, highlighted, highlights, markup } from "./page/highlights.ts";

test("a press of the button highlights the figures of a county's report and leaves the page as it was", async ({
  shuzhai,
  site,
}) => {
  const page = await shuzhai.context.newPage();
  await page.goto(`${site}/county-report.html`);
  const before = await markup(page);
  expect(await foundCount(page)).toBe(0);

  await shuzhai.press(page);
  await expect.poll(() => foundCount(page)).toBeGreaterThan(90);

  const found = await highlighted(page, "shuzhai-found");
  // the review, the problems, the plan
  expect(found).toEqual(
    expect.arrayContaining([
      "186.42亿元",
      "6.3%",
      "102%",
      "86.5公里",
      "97.3%",
      "24微克/立方米",
      "七成",
      "0.7个百分点",
      "1.5万亩",
    ]),
  );
  // a threshold, a name, a phone number, a counter of visits, a date
  for (const none of ["50万元", "2.5", "7021345", "0000000017本", "1287", "482", "2024"])
    expect(found).not.toContain(none);
  expect(await markup(page)).toBe(before);
});

test("a page in GB18030 is highlighted at the right characters", async ({ shuzhai, site }) => {
  const page = await shuzhai.context.newPage();
  await page.goto(`${site}/news.gb18030.html`);
  await shuzhai.press(page);
  const figures = [
    ...["118.2亿元", "5.9%", "9.6亿元", "2.8%", "51.3亿元", "6.7%", "57.3亿元", "5.8%"],
    ...["3.92万吨", "8.47亿元", "6.4%", "12.6万㎡", "26108元", "14390元", "5.2%", "7.6%"],
  ];
  await expect.poll(() => highlighted(page, "shuzhai-found")).toEqual(figures);
});

test("figures are found through the hard-wrapped columns of a newspaper", async ({ shuzhai, site }) => {
  const page = await shuzhai.context.newPage();
  await page.goto(`${site}/newspaper.html`);
  await shuzhai.press(page);
  await expect.poll(() => foundCount(page)).toBeGreaterThan(30);
  const found = await highlighted(page, "shuzhai-found");
  // 17 | 个 and 2.3万 | 名 stand across a line's end
  expect(found).toEqual(
    expect.arrayContaining(["41.3亿元", "17个", "8.5个百分点", "23微克/立方米", "2.3万名", "46.5万人次", "5000元"]),
  );
  for (const none of ["10", "2.5", "20万元", "02", "7022106"]) expect(found).not.toContain(none);
});

test("each number cell of a statistical communiqué is one figure", async ({ shuzhai, site }) => {
  const page = await shuzhai.context.newPage();
  await page.goto(`${site}/communique.html`);
  const cells = await page.locator("td").allTextContents();
  await shuzhai.press(page);
  await expect.poll(() => foundCount(page)).toBeGreaterThan(60);
  const inCells = (await highlights(page, "shuzhai-found")).filter(({ inCell }) => inCell).map(({ text }) => text);
  expect(inCells).toEqual(cells.filter((cell) => cell !== "—"));
});

test("a summary whose numbers were masked gives the ones that are left", async ({ shuzhai, site }) => {
  const page = await shuzhai.context.newPage();
  await page.goto(`${site}/masked-summary.html`);
  await shuzhai.press(page);
  await expect
    .poll(() => highlighted(page, "shuzhai-found"))
    .toEqual(expect.arrayContaining(["12.4%", "1.36亿元", "15家", "18.9%", "46批次", "23个"]));
});
