import { fileURLToPath } from "node:url";
import type { ExtensionBrowser } from "./browser/chromium.ts";
import { expect, test } from "./fixture.ts";
import { accessibilityFaults } from "./page/accessibility.ts";
import { captureReports, openLibrary } from "./page/county-library.ts";
import { storedRows } from "./page/database.ts";

const SCREENSHOTS = fileURLToPath(new URL("../test-results/screenshots", import.meta.url));

/** Makes the captures look as an earlier parser would have read them: another version, and one modality otherwise. */
async function readEarlier(browser: ExtensionBrowser): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(browser.address("manifest.json"));
  await page.evaluate(async () => {
    const opening = indexedDB.open("shuzhai");
    const database = await new Promise<IDBDatabase>((resolve) => {
      opening.onsuccess = () => resolve(opening.result);
    });
    const transaction = database.transaction("captures", "readwrite");
    const table = transaction.objectStore("captures");
    const all = table.getAll();
    all.onsuccess = () => {
      for (const capture of all.result) {
        if (capture.figure.quote === "7.2%") capture.figure.modality = "target";
        table.put({ ...capture, parserVersion: "0.0.9" });
      }
    };
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    database.close();
  });
  await page.close();
}

test("captures of an earlier parser are read again: differences first, then taken and taken back", async ({
  shuzhai,
}) => {
  await captureReports(shuzhai, ["report-2022"]);
  await readEarlier(shuzhai);
  const page = await openLibrary(shuzhai);
  await page.getByRole("button", { name: "重读", exact: true }).press("Enter");
  await expect(page.getByText(/^所列摘录中有 8 条由较早的解析器读出/)).toBeVisible();
  await page.getByRole("button", { name: "开始重读" }).press("Enter");
  await expect(page.getByText("读法不同 1 条，相同 7 条，新读法里没有 0 条（保持原样）。")).toBeVisible();
  await expect(page.locator(".reread .group del")).toHaveText("目标");
  await expect(page.locator(".reread .group ins")).toHaveText("实际");
  const growth = async () =>
    (await storedRows(shuzhai)).captures.find(({ figure }) => figure.quote === "7.2%")!.figure.modality;
  expect(await growth()).toBe("target");
  await page.getByRole("button", { name: "接受 7.2% 的新读法" }).press("Enter");
  await expect(page.getByText("已换成新读法 1 条，可撤销")).toBeVisible();
  expect(await growth()).toBe("actual");
  await page.getByRole("button", { name: "把相同的 7 条记为已重读" }).press("Enter");
  await expect(page.getByText("所列摘录都由现在的解析器读出。")).toBeVisible();
  await page.keyboard.press("Control+Z");
  await page.keyboard.press("Control+Z");
  await expect.poll(growth).toBe("target");
});

for (const language of ["zh-CN", "en-US"] as const) {
  test.describe(language, () => {
    test.use({ language });

    test("reading again can be read, by eye and by a screen reader", async ({ shuzhai }) => {
      await captureReports(shuzhai, ["report-2022"]);
      await readEarlier(shuzhai);
      const page = await openLibrary(shuzhai);
      await page.getByRole("button", { name: /^(重读|Read again)$/ }).click();
      await page.getByRole("button", { name: /^(开始重读|Start)$/ }).click();
      await expect(page.locator(".reread .group")).toHaveCount(1);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await accessibilityFaults(page)).toEqual([]);
        await page.screenshot({ path: `${SCREENSHOTS}/reread-${language.slice(0, 2)}-${colorScheme}.png` });
      }
    });
  });
}
