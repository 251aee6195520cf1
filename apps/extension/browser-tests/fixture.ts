import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { test as base } from "@playwright/test";
import { startSampleSite } from "@shuzhai/sample-site";
import { type ChromiumOptions, type ExtensionBrowser, openChromium } from "./browser/chromium.ts";
import { BUILDS } from "./browser/programs.ts";

/** Real pages and texts, which lie beside the repository on some machines and never in it. */
export const REAL = fileURLToPath(new URL("../../../../shared", import.meta.url));
export const hasReal = existsSync(REAL);

interface Fixtures {
  language: NonNullable<ChromiumOptions["language"]>;
  /** a profile's folder, empty at the beginning of the test */
  profile: string;
  /** opens the test's profile; to be opened again only after it was closed */
  open: () => Promise<ExtensionBrowser>;
  /** the browser with the extension, for a test that opens it just once */
  shuzhai: ExtensionBrowser;
  /** the sample site's address; real pages are under /pages, the five seeds under /seeds */
  site: string;
}

export const test = base.extend<Fixtures>({
  language: ["zh-CN", { option: true }],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its pattern
  profile: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), "shuzhai-profile-"));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },

  open: async ({ profile, language }, use) => {
    const opened: ExtensionBrowser[] = [];
    await use(async () => {
      const browser = await openChromium({ extension: BUILDS.test, profile, language });
      opened.push(browser);
      return browser;
    });
    for (const browser of opened) await browser.close();
  },

  shuzhai: async ({ open }, use) => use(await open()),

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its pattern
  site: async ({}, use) => {
    const extra: Record<string, string> = hasReal
      ? { pages: join(REAL, "pages"), seeds: join(REAL, "corpus", "seeds") }
      : {};
    const site = await startSampleSite({ extra });
    await use(site.url);
    await site.close();
  },
});

export { expect } from "@playwright/test";
