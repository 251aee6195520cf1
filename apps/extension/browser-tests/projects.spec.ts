import { fileURLToPath } from "node:url";
import { expect, test } from "./fixture.ts";
import { accessibilityFaults } from "./page/accessibility.ts";
import { captureReports, openLibrary } from "./page/county-library.ts";

const SCREENSHOTS = fileURLToPath(new URL("../test-results/screenshots", import.meta.url));

test("projects of two years' reports are put together when the person says so, and taken apart again", async ({
  shuzhai,
}) => {
  await captureReports(shuzhai, ["report-2022", "report-2023"]);
  const page = await openLibrary(shuzhai);
  await page.getByRole("button", { name: "项目", exact: true }).click();
  await expect(page.getByText("4 个项目")).toBeVisible();
  const column = (name: string) => page.getByRole("region", { name }).getByRole("listitem");
  await expect(column("签约落地")).toHaveText(/云岭光电项目.*30亿元.*2021 落地/);
  await expect(column("开工建设")).toHaveCount(2);
  await expect(column("竣工投产")).toHaveText(/白岩物流园/);

  await page.getByRole("button", { name: /^合为一个项目：.*云岭光电/ }).press("Enter");
  await expect(page.getByText("3 个项目")).toBeVisible();
  await expect(column("签约落地")).toHaveCount(0);
  await expect(column("开工建设").filter({ hasText: "云岭光电" })).toHaveText(/2021 落地 → 2022 开工/);
  await page.getByRole("button", { name: /^不是同一项目：.*白岩/ }).press("Enter");
  await expect(page.getByText("已记下：不是同一项目")).toBeVisible();
  await expect(page.getByText(/^可能是同一项目/)).toBeHidden();
  await page.getByRole("button", { name: "表格", exact: true }).press("Enter");
  await expect(page.getByRole("row", { name: /云岭光电/ })).toHaveText(/开工.*30亿元.*2021 落地 → 2022 开工/);
  await page.getByRole("button", { name: /^拆开/ }).press("Enter");
  await expect(page.getByText("4 个项目")).toBeVisible();
});

for (const language of ["zh-CN", "en-US"] as const) {
  test.describe(language, () => {
    test.use({ language });

    test("the projects can be read, by eye and by a screen reader", async ({ shuzhai }) => {
      await captureReports(shuzhai, ["report-2022", "report-2023"]);
      const page = await openLibrary(shuzhai);
      await page.getByRole("button", { name: /^(项目|Projects)$/ }).click();
      for (const form of ["board", "table"] as const) {
        await page.getByRole("button", { name: form === "board" ? /^(看板|Board)$/ : /^(表格|Table)$/ }).click();
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await accessibilityFaults(page)).toEqual([]);
          await page.screenshot({
            path: `${SCREENSHOTS}/projects-${form}-${language.slice(0, 2)}-${colorScheme}.png`,
          });
        }
      }
    });
  });
}
