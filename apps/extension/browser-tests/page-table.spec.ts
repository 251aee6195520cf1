import { readdirSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page, Route } from "@playwright/test";
import { toolbar } from "./browser/toolbar.ts";
import { expect, hasReal, REAL, test } from "./fixture.ts";
import { highlights, markup } from "./page/highlights.ts";
import { openPanel } from "./page/panel.ts";

/** Kept in the repository; written where the real pages are present. */
const TABLE = fileURLToPath(new URL("pages.md", import.meta.url));

const SAMPLES = [
  "county-report",
  "news.gb18030",
  "newspaper",
  "communique",
  "masked-summary",
  "no-figures",
  "rerender",
  "report-parts",
  "app",
  "wrong-meta",
];
const pages = SAMPLES.map((name) => `${name}.html`);
const real = hasReal ? readdirSync(join(REAL, "pages")).filter((name) => name.endsWith(".html")) : [];
if (hasReal) pages.push(...real.map((name) => `pages/${name}`));

/** A highlight is a figure of the panel's list, the page stays as it was; how many there are is left in a table. */
test("what is highlighted on each page is what is listed, and no page is changed", async ({ shuzhai, site }) => {
  test.setTimeout(300_000);
  const rows: string[] = [];
  for (const path of pages) {
    const page = await shuzhai.context.newPage();
    if (path.startsWith("pages/")) await page.route(`${site}/${path}`, withoutScripts);
    await page.goto(`${site}/${path}`, { waitUntil: "domcontentloaded" });
    const changesItself = path === "rerender.html";
    const before = await markup(page);
    const state = () => toolbar(shuzhai).then(({ badge, title }) => `${badge} ${title}`);
    await shuzhai.press(page);
    await expect.poll(state, { message: path }).toMatch(/^\d+ /);
    const { badge, tab } = await toolbar(shuzhai);
    const found = await highlights(page, "shuzhai-found");
    if (!changesItself) expect(await markup(page), path).toBe(before);

    const panel = await openPanel(shuzhai, tab);
    const texts = found.map(({ text }) => text);
    // full-width signs have their plain form in a quote
    expect(texts.map(plain), path).toEqual((await quotes(panel, tab)).map(plain));
    rows.push(`| ${path} | ${badge} | ${found.length} | ${sample(texts)} |`);
    await panel.close();
    await page.close();
  }
  if (hasReal) await writeFile(TABLE, table(rows));
});

declare const chrome: {
  tabs: {
    connect(
      tab: number,
      of: { name: "panel" },
    ): {
      onMessage: {
        addListener(
          listener: (report: { type: string; count?: number; figures: { figure: { quote: string } }[] }) => void,
        ): void;
      };
      disconnect(): void;
    };
  };
};

const plain = (text: string) => text.replace(/\s/g, "").normalize("NFKC");

/** The figures' quotes in the order of the text, as the page tells them to its panels. */
function quotes(panel: Page, tab: number): Promise<string[]> {
  return panel.evaluate(
    (tab) =>
      new Promise((resolve) => {
        const all: string[] = [];
        let expected = 0;
        const port = chrome.tabs.connect(tab, { name: "panel" });
        port.onMessage.addListener(({ type, count, figures }) => {
          if (type !== "reading" && type !== "more") return;
          all.push(...figures.map(({ figure }) => figure.quote));
          expected = count ?? expected;
          if (all.length < expected) return;
          port.disconnect();
          resolve(all);
        });
      }),
    tab,
  );
}

/** A saved page as it stands: its scripts would ask for what is not there, and change it meanwhile. */
async function withoutScripts(route: Route): Promise<void> {
  const response = await route.fetch();
  const headers = { ...response.headers(), "content-security-policy": "script-src 'none'" };
  await route.fulfill({ response, headers });
}

/** A few texts that are spread over the page, for a reviewer's eye. */
function sample(texts: string[]): string {
  const step = Math.max(1, Math.floor(texts.length / 6));
  return texts
    .filter((_, index) => index % step === 0)
    .slice(0, 6)
    .join("、");
}

function table(rows: string[]): string {
  return `# Figures highlighted on each page

Written by page-table.spec.ts in Chromium, on the sample site and the saved pages in ../shared/pages (without their
scripts). Checked on each: the text under every highlight is the figure's quote, and the page's markup is as before.

| page | figures | highlights | some of them |
| --- | ---: | ---: | --- |
${rows.join("\n")}
`;
}
