import { mkdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixture.ts";
import { accessibilityFaults } from "./page/accessibility.ts";
import { captureReports, openLibrary } from "./page/county-library.ts";
import { layLibrary } from "./page/laid-library.ts";

const SCREENSHOTS = fileURLToPath(new URL("../test-results/screenshots", import.meta.url));

async function saved(page: Page, name: string): Promise<[string, Buffer]> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name, exact: true }).click(),
  ]);
  return [download.suggestedFilename(), await readFile(await download.path())];
}

test("a county's indicators stand year by year, with the growth computed beside the growth stated", async ({
  shuzhai,
}) => {
  await captureReports(shuzhai, ["report-2022", "report-2023"]);
  const page = await openLibrary(shuzhai);
  await page.getByRole("button", { name: "比较", exact: true }).press("Enter");
  await page.getByRole("combobox", { name: "比较方式" }).selectOption("一个地区，各指标");
  await expect(page.getByRole("combobox", { name: "比较的地区" })).toContainText("云岫县");
  const row = (name: RegExp) => page.getByRole("row", { name });
  await expect(row(/^地区生产总值 水平/).getByRole("cell")).toHaveText([
    "120.5亿元述 +7.2%",
    "128.9亿元算 +7.0%述 +6.8%",
    "缺",
  ]);
  await expect(row(/^地区生产总值 增速/).getByRole("cell")).toHaveText([
    "+7.2%",
    /^\+6\.8%目标 (约 )?\+7%$/,
    /^缺目标 (约 )?\+6\.5%$/,
  ]);

  const [svgName, svg] = await saved(page, "图存为 SVG");
  expect(svgName).toBe("云岫县.svg");
  for (const text of ["地区生产总值 水平（元）", "来源", "2022年云岫县政府工作报告", "2023年云岫县政府工作报告"])
    expect(svg.toString()).toContain(text);
  const [pngName, png] = await saved(page, "图存为 PNG");
  expect([pngName, png.subarray(1, 4).toString()]).toEqual(["云岫县.png", "PNG"]);

  await page.getByRole("button", { name: "述 +6.8%" }).press("Enter");
  await expect(page.getByRole("complementary", { name: "摘录详情" })).toContainText("128.9亿元，增长6.8%");
});

for (const language of ["zh-CN", "en-US"] as const) {
  test.describe(language, () => {
    test.use({ language });

    test("the comparison can be read, by eye and by a screen reader", async ({ shuzhai }) => {
      await mkdir(SCREENSHOTS, { recursive: true });
      // not all years of all counties: gaps are part of the picture
      await layLibrary(shuzhai, 260);
      const page = await openLibrary(shuzhai);
      await page.getByRole("button", { name: /^(比较|Compare)$/ }).click();
      const over = page.getByRole("combobox", { name: /^(比较方式|Compare)$/ });
      const form = page.getByRole("combobox", { name: /^(图形|Chart)$/ });
      for (const [what, shown] of [
        ["places", "line"],
        ["places", "bar"],
        ["places", "target"],
        ["indicators", "line"],
        ["indicators", "target"],
      ] as const) {
        await over.selectOption(what);
        await form.selectOption(shown);
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await accessibilityFaults(page)).toEqual([]);
          const name = `comparison-${what}-${shown}-${language.slice(0, 2)}-${colorScheme}`;
          await page.screenshot({ path: `${SCREENSHOTS}/${name}.png` });
        }
      }
    });
  });
}
