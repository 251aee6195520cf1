import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type ExtensionFirefox, openFirefox } from "./browser/firefox.ts";
import { BUILDS, FIREFOX } from "./browser/programs.ts";
import { expect, test } from "./fixture.ts";
import { type Rows, rowsIn } from "./page/database.ts";
import { highlighted, placeOf } from "./page/highlights.ts";

test.skip(!FIREFOX, "no Firefox from Debian on this machine");

const SCREENSHOTS = fileURLToPath(new URL("../test-results/screenshots", import.meta.url));

async function read(firefox: ExtensionFirefox, address: string): Promise<void> {
  await firefox.goto(address);
  await firefox.press();
  await expect.poll(async () => (await highlighted(firefox, "shuzhai-found")).length).toBeGreaterThan(10);
}

async function storedRows(firefox: ExtensionFirefox): Promise<Rows> {
  await firefox.openExtensionPage("manifest.json");
  return rowsIn(firefox);
}

test("Firefox loads the extension, highlights, captures by click and key, and keeps over a restart", async ({
  profile,
  site,
}) => {
  const address = `${site}/news.gb18030.html`;
  const monday = await openFirefox(FIREFOX!, BUILDS.firefoxTest, profile);
  await read(monday, address);
  expect(await monday.sidebarIsOpen()).toBe(true);
  await monday.click(await placeOf(monday, "shuzhai-found", "118.2亿元"));
  await expect.poll(() => highlighted(monday, "shuzhai-captured")).toEqual(["118.2亿元"]);
  await monday.key("j");
  await expect.poll(() => highlighted(monday, "shuzhai-focused")).toEqual(["5.9%"]);
  await mkdir(SCREENSHOTS, { recursive: true });
  await writeFile(`${SCREENSHOTS}/firefox.png`, await monday.screenshot());
  await monday.key("c");
  await expect.poll(() => highlighted(monday, "shuzhai-captured")).toEqual(["118.2亿元", "5.9%"]);
  const rows = await storedRows(monday);
  expect(rows.sources).toMatchObject([{ url: address }]);
  expect(rows.captures.map(({ selectors }) => selectors.quote.exact).toSorted()).toEqual(["118.2亿元", "5.9%"]);
  await monday.close();

  const tuesday = await openFirefox(FIREFOX!, BUILDS.firefoxTest, profile);
  expect(await storedRows(tuesday)).toEqual(rows);
  await read(tuesday, address);
  await expect.poll(() => highlighted(tuesday, "shuzhai-captured")).toEqual(["118.2亿元", "5.9%"]);
  await tuesday.close();
});
