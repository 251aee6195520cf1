import { fileURLToPath } from "node:url";
import { expect, test } from "./fixture.ts";
import { accessibilityFaults } from "./page/accessibility.ts";
import { startCountySite } from "./page/county-reports.ts";
import { foundCount, highlighted } from "./page/highlights.ts";
import { openPanel } from "./page/panel.ts";

const SCREENSHOTS = fileURLToPath(new URL("../test-results/screenshots", import.meta.url));

for (const language of ["zh-CN", "en-US"] as const) {
  test.describe(language, () => {
    test.use({ language });

    test("what a text says twice and not alike is listed, and leads to its figures", async ({ shuzhai }) => {
      const site = await startCountySite();
      const page = await shuzhai.context.newPage();
      await page.goto(site.address("contradicting-2022"));
      await shuzhai.press(page);
      await expect.poll(() => foundCount(page)).toBe(4);
      const panel = await openPanel(shuzhai);
      const checks = panel.locator(".checks");
      await expect(checks.getByRole("listitem")).toHaveText([/110.*100/]);
      for (const colorScheme of ["light", "dark"] as const) {
        await panel.emulateMedia({ colorScheme });
        expect(await accessibilityFaults(panel)).toEqual([]);
        await panel.screenshot({ path: `${SCREENSHOTS}/checks-${language.slice(0, 2)}-${colorScheme}.png` });
      }
      await checks.getByRole("button", { name: / 40\.0亿元$/ }).press("Enter");
      await expect.poll(() => highlighted(page, "shuzhai-focused")).toEqual(["40.0亿元"]);
      await site.close();
    });
  });
}
