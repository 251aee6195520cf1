import type { Page } from "@playwright/test";
import type { ExtensionBrowser } from "./browser/chromium.ts";
import { toolbar } from "./browser/toolbar.ts";
import { expect, test } from "./fixture.ts";
import { storedRows } from "./page/database.ts";
import { highlighted, placeOf } from "./page/highlights.ts";

/** Opens a page of the site and reads it. */
async function read(shuzhai: ExtensionBrowser, address: string): Promise<Page> {
  const page = await shuzhai.context.newPage();
  await page.goto(address);
  await shuzhai.press(page);
  // a number: not the first screen alone, but the whole page
  await expect.poll(async () => (await toolbar(shuzhai)).badge).toMatch(/^\d+$/);
  return page;
}

async function click(page: Page, figure: string): Promise<void> {
  const { x, y } = await placeOf(page, "shuzhai-found", figure);
  await page.mouse.click(x, y);
}

test("one figure captured by a click and one by a key are kept with their evidence, over a restart of the browser", async ({
  open,
  site,
}) => {
  const address = `${site}/county-report.html`;
  const monday = await open();
  const page = await read(monday, `${address}?utm_source=mail#top`);
  await click(page, "186.42亿元");
  await expect.poll(() => highlighted(page, "shuzhai-captured")).toEqual(["186.42亿元"]);
  await page.keyboard.press("j");
  await expect.poll(() => highlighted(page, "shuzhai-focused")).toEqual(["6.3%"]);
  await page.keyboard.press("Enter");
  await expect.poll(() => highlighted(page, "shuzhai-captured")).toEqual(["186.42亿元", "6.3%"]);

  const { captures, sources } = await storedRows(monday);
  expect(sources).toMatchObject([
    {
      url: address,
      title: expect.stringContaining("2024年岚桥县政府工作报告"),
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    },
  ]);
  const sourceId = sources[0]!.id;
  const sentence = expect.stringContaining("全年实现地区生产总值186.42亿元，同比增长6.3%；");
  expect(captures.toSorted((a, b) => a.figure.span.start - b.figure.span.start)).toMatchObject([
    {
      sourceId,
      sentence,
      figure: { quote: "186.42亿元", measure: "level", quantity: { value: "18642000000", unit: "元" } },
      selectors: {
        quote: {
          exact: "186.42亿元",
          prefix: expect.stringMatching(/全年实现地区生产总值$/),
          suffix: expect.stringMatching(/^，同比增长6\.3%/),
        },
        position: captures.find(({ figure }) => figure.quote === "186.42亿元")!.figure.span,
      },
    },
    {
      sourceId,
      sentence,
      figure: { quote: "6.3%", measure: "growth", quantity: { value: "6.3", unit: "%" } },
      selectors: {
        quote: { exact: "6.3%", prefix: expect.stringMatching(/同比增长$/), suffix: expect.stringMatching(/^；/) },
      },
    },
  ]);
  await monday.close();

  const tuesday = await open();
  expect(await storedRows(tuesday)).toEqual({ captures, sources });
  const again = await read(tuesday, address);
  await expect.poll(() => highlighted(again, "shuzhai-captured")).toEqual(["186.42亿元", "6.3%"]);
});

test("a figure that was captured looks captured after the page is loaded again", async ({ shuzhai, site }) => {
  const page = await read(shuzhai, `${site}/news.gb18030.html`);
  await click(page, "3.92万吨");
  await expect.poll(() => highlighted(page, "shuzhai-captured")).toEqual(["3.92万吨"]);
  await page.reload();
  await shuzhai.press(page);
  await expect.poll(() => highlighted(page, "shuzhai-captured")).toEqual(["3.92万吨"]);
  expect(await highlighted(page, "shuzhai-found")).not.toContain("3.92万吨");
});

test("a capture is taken back by its key", async ({ shuzhai, site }) => {
  const page = await read(shuzhai, `${site}/news.gb18030.html`);
  await click(page, "9.6亿元");
  await expect.poll(() => highlighted(page, "shuzhai-captured")).toEqual(["9.6亿元"]);
  await page.keyboard.press("u");
  await expect.poll(() => highlighted(page, "shuzhai-captured")).toEqual([]);
  expect((await storedRows(shuzhai)).captures).toEqual([]);
});

test("nothing is lost when the service worker is stopped between two captures", async ({ shuzhai, site }) => {
  const page = await read(shuzhai, `${site}/county-report.html`);
  await click(page, "186.42亿元");
  await expect.poll(() => highlighted(page, "shuzhai-captured")).toEqual(["186.42亿元"]);
  await shuzhai.stopWorker();
  await click(page, "74.35亿元");
  await expect.poll(() => highlighted(page, "shuzhai-captured")).toEqual(["186.42亿元", "74.35亿元"]);
  const { captures } = await storedRows(shuzhai);
  expect(captures.map(({ figure }) => figure.quote).toSorted()).toEqual(["186.42亿元", "74.35亿元"]);
});

test("a capture whose service worker is stopped in the midst of it is kept once", async ({ shuzhai, site }) => {
  const page = await read(shuzhai, `${site}/county-report.html`);
  const { x, y } = await placeOf(page, "shuzhai-found", "186.42亿元");
  await Promise.all([page.mouse.click(x, y), shuzhai.stopWorker()]);
  await expect.poll(() => highlighted(page, "shuzhai-captured")).toEqual(["186.42亿元"]);
  expect((await storedRows(shuzhai)).captures).toHaveLength(1);
});

test("keys are the page's own while a person writes", async ({ shuzhai, site }) => {
  const page = await read(shuzhai, `${site}/news.gb18030.html`);
  await page.evaluate(() => document.querySelector("main")!.append(document.createElement("input")));
  await page.locator("input").click();
  await page.keyboard.type("jcu");
  await expect(page.locator("input")).toHaveValue("jcu");
  expect(await highlighted(page, "shuzhai-focused")).toEqual([]);
});
