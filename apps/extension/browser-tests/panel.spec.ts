import { expect, test } from "./fixture.ts";
import { storedRows } from "./page/database.ts";
import { foundCount, highlighted, placeOf } from "./page/highlights.ts";
import { openPanel } from "./page/panel.ts";

test("the toolbar button opens the side panel", async ({ shuzhai, site }) => {
  const page = await shuzhai.context.newPage();
  await page.goto(`${site}/county-report.html`);
  await shuzhai.press(page);
  await expect.poll(() => shuzhai.openTargets()).toContain(shuzhai.address("sidepanel.html"));
});

test("the articles of a newspaper's page are told apart", async ({ shuzhai, site }) => {
  const page = await shuzhai.context.newPage();
  await page.goto(`${site}/newspaper.html`);
  await shuzhai.press(page);
  await expect.poll(() => foundCount(page)).toBeGreaterThan(30);
  const panel = await openPanel(shuzhai);
  await expect(panel.getByRole("heading", { level: 2 })).toHaveText([
    "聚焦项目攻坚奋力冲刺“全年红”",
    "守护绿水青山擦亮生态底色",
    "做优“一老一小”温暖民生底线",
    "盘活山水资源走好富民新路",
  ]);
});

test("a row of a table that begins with a place speaks of that place", async ({ shuzhai, site }) => {
  const page = await shuzhai.context.newPage();
  await page.goto(`${site}/communique.html`);
  await shuzhai.press(page);
  await expect.poll(() => highlighted(page, "shuzhai-found")).toContain("51.77");
  const { x, y } = await placeOf(page, "shuzhai-found", "51.77");
  await page.mouse.move(x, y);
  const card = page.locator("shuzhai-card");
  await expect(card).toContainText("一般公共预算收入");
  await expect(card).toContainText("枫渡区");
  await expect(card).toContainText("5,177,000,000 元");
});

test("a figure chosen in the panel is brought into view with its card", async ({ shuzhai, site }) => {
  const page = await shuzhai.context.newPage();
  await page.goto(`${site}/county-report.html`);
  await shuzhai.press(page);
  await expect.poll(() => foundCount(page)).toBeGreaterThan(90);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  const panel = await openPanel(shuzhai);
  await panel.getByRole("searchbox").fill("县域就诊率");
  await panel.getByRole("combobox", { name: "性质" }).selectOption("目标");
  await panel.getByRole("button", { name: /^县域就诊率.*90%/ }).click();
  await expect.poll(() => highlighted(page, "shuzhai-focused")).toEqual(["90%"]);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
  await page.bringToFront();
  await expect(page.locator("shuzhai-card")).toContainText("县域就诊率");
});

test("what the person says of a document completes the figures of it", async ({ shuzhai, site }) => {
  const page = await shuzhai.context.newPage();
  await page.goto(`${site}/masked-summary.html`);
  await shuzhai.press(page);
  await expect.poll(() => highlighted(page, "shuzhai-found")).toContain("1.36亿元");
  const panel = await openPanel(shuzhai);
  const place = panel.getByLabel("地区");
  await expect(place).toHaveValue("");
  await place.fill("岚桥县");
  await place.press("Enter");
  await expect.poll(() => highlighted(page, "shuzhai-found")).toContain("1.36亿元");
  await panel.getByRole("searchbox").fill("1.36亿元");
  await panel.getByRole("listitem").filter({ hasText: "1.36亿元" }).getByRole("button", { name: "摘录" }).click();
  await expect.poll(() => highlighted(page, "shuzhai-captured")).toEqual(["1.36亿元"]);
  expect((await storedRows(shuzhai)).captures).toMatchObject([
    {
      figure: { locality: { name: "岚桥县" }, period: { start: "2022", end: "2022" } },
      document: { locality: { name: "岚桥县" } },
    },
  ]);
});
