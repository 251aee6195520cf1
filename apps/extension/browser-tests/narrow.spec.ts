import { fileURLToPath } from "node:url";
import { expect, test } from "./fixture.ts";
import { foundCount, highlighted } from "./page/highlights.ts";
import { select } from "./page/menu.ts";

const SCREENSHOTS = fileURLToPath(new URL("../test-results/screenshots", import.meta.url));

/** A page that is zoomed has fewer pixels of its own, each larger: to it and to us the window is a smaller one. */
const WINDOWS = [
  { name: "a window of 1280 × 800 at 200 %", width: 640, height: 400 },
  { name: "the same at 400 %", width: 320, height: 200 },
  { name: "a phone", width: 360, height: 640 },
];

for (const { name, ...viewport } of WINDOWS) {
  test(`card and form stay within ${name}, and all of them can be reached`, async ({ shuzhai, site }) => {
    const page = await shuzhai.context.newPage();
    await page.setViewportSize(viewport);
    await page.goto(`${site}/county-report.html`);
    await shuzhai.press(page);
    await expect.poll(() => foundCount(page)).toBeGreaterThan(90);
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    const before = await width();
    for (let figure = 0; figure < 12; figure++) {
      await page.keyboard.press("j");
      await expect.poll(async () => (await highlighted(page, "shuzhai-focused")).length).toBeGreaterThan(0);
      const card = page.locator("shuzhai-card section");
      await expect(card).toBeInViewport({ ratio: 1 });
      await card.getByRole("button", { name: "忽略" }).focus();
      await expect(card.getByRole("button", { name: "忽略" })).toBeInViewport({ ratio: 1 });
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    }
    await page.screenshot({ path: `${SCREENSHOTS}/card-${viewport.width}.png` });
    await page.keyboard.press("Escape");
    await select(page, "50万元");
    await page.keyboard.press("h");
    const form = page.locator("shuzhai-card [role=dialog]");
    await expect(form).toBeInViewport({ ratio: 1 });
    await form.getByRole("button").last().focus();
    await expect(form.getByRole("button").last()).toBeInViewport({ ratio: 1 });
    await page.screenshot({ path: `${SCREENSHOTS}/by-hand-${viewport.width}.png` });
    expect(await width()).toBe(before);
  });
}
