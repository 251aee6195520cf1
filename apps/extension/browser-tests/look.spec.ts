import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import type { ExtensionBrowser } from "./browser/chromium.ts";
import { expect, test } from "./fixture.ts";
import { accessibilityFaults } from "./page/accessibility.ts";
import { foundCount, highlighted, placeOf } from "./page/highlights.ts";
import { openPanel } from "./page/panel.ts";

const SCREENSHOTS = fileURLToPath(new URL("../test-results/screenshots", import.meta.url));

for (const language of ["zh-CN", "en-US"] as const) {
  for (const colorScheme of ["light", "dark"] as const) {
    const name = `${language.slice(0, 2)}-${colorScheme}`;

    test.describe(name, () => {
      test.use({ language });

      test("page, card and panel can be read, by eye and by a screen reader", async ({ shuzhai, site }) => {
        await mkdir(SCREENSHOTS, { recursive: true });
        const page = await shuzhai.context.newPage();
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width: 860, height: 760 });
        await page.goto(`${site}/county-report.html`);
        await shuzhai.press(page);
        await expect.poll(() => foundCount(page)).toBeGreaterThan(90);
        for (const figure of ["12.86亿元", "8.1%"]) {
          const { x, y } = await placeOf(page, "shuzhai-found", figure);
          await page.mouse.click(x, y);
          await expect.poll(() => highlighted(page, "shuzhai-captured")).toContain(figure);
        }
        const panel = await openPanel(shuzhai);
        await panel.emulateMedia({ colorScheme });
        await panel.setViewportSize({ width: 400, height: 760 });
        await expect(panel.getByText("186.42亿元").first()).toBeVisible();

        await page.bringToFront();
        await point(page, "186.42亿元");
        const card = page.locator("shuzhai-card section");
        await expect(card).toContainText("地区生产总值");
        const pagePicture = await page.screenshot();
        await page.locator("shuzhai-card .card").screenshot({ path: `${SCREENSHOTS}/card-${name}.png` });
        expect(await accessibilityFaults(page, "shuzhai-card")).toEqual([]);

        await panel.bringToFront();
        const panelPicture = await panel.screenshot();
        expect(await accessibilityFaults(panel)).toEqual([]);
        await panel.getByRole("tab", { name: /^(摘录|Captures)/ }).click();
        await expect(panel.getByRole("button", { name: /CSV$/ })).toBeVisible();
        await panel.screenshot({ path: `${SCREENSHOTS}/captures-${name}.png` });
        expect(await accessibilityFaults(panel)).toEqual([]);

        await sideBySide(shuzhai, [pagePicture, panelPicture], `${SCREENSHOTS}/reading-${name}.png`);
      });
    });
  }
}

/** Rests the pointer on a figure until its card is shown. */
async function point(page: Page, figure: string): Promise<void> {
  const { x, y } = await placeOf(page, "shuzhai-found", figure);
  await page.mouse.move(x, y);
  await expect.poll(() => highlighted(page, "shuzhai-focused")).toEqual([figure]);
}

/** One picture of page and panel as they stand side by side in the browser. */
async function sideBySide({ context }: ExtensionBrowser, pictures: Buffer[], path: string): Promise<void> {
  const canvas = await context.newPage();
  await canvas.setViewportSize({ width: 1270, height: 760 });
  const images = pictures.map((picture) => `<img src="data:image/png;base64,${picture.toString("base64")}">`);
  await canvas.setContent(`<body style="margin: 0; display: flex; gap: 10px; background: #888">${images.join("")}`);
  await canvas.screenshot({ path });
}
