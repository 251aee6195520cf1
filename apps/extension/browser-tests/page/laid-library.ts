import type { Page } from "@playwright/test";
import type { ExtensionBrowser } from "../browser/chromium.ts";

/** Invented counties of one province, indicators with their units, and ten years. */
const PLACES = [
  ["330822", "常山县"],
  ["330802", "柯城区"],
  ["330881", "江山市"],
  ["330723", "武义县"],
  ["330784", "永康市"],
  ["331125", "云和县"],
] as const;
const INDICATORS = [
  ["gdp", "地区生产总值", "亿元"],
  ["", "到位资金", "亿元"],
  ["", "规上工业增加值", "亿元"],
  ["", "新建公园", "个"],
  ["", "一般公共预算收入", "亿元"],
] as const;

/**
 * Lays captures of invented reports into the database past the extension's own code, and gives the time that the first
 * page of them had. The database must have been opened by the extension before.
 */
export async function layLibrary(browser: ExtensionBrowser, count: number): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(browser.address("library.html"));
  await page.getByRole("searchbox").waitFor();
  await lay(page, count);
  await page.close();
}

function lay(page: Page, count: number): Promise<void> {
  return page.evaluate(
    async ({ count, PLACES, INDICATORS }) => {
      const opening = indexedDB.open("shuzhai");
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const at = (number: number) => new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString();
      const BATCH = 5000;
      for (let begun = 0; begun < count; begun += BATCH) {
        const transaction = database.transaction(["captures", "sources"], "readwrite");
        for (let number = begun; number < Math.min(count, begun + BATCH); number++) {
          const [code, place] = PLACES[number % PLACES.length]!;
          const [id, name, unit] = INDICATORS[Math.floor(number / 6) % INDICATORS.length]!;
          const year = String(2014 + (Math.floor(number / 30) % 10));
          const sourceId = `source-${number % 6}-${year}`;
          const written = `${(number % 9973) / 100}`;
          const start = 40 + (number % 5000);
          const quote = `${written}${unit}`;
          const target = number % 7 === 0;
          const sentence = `${year}年，${place}${target ? "力争" : ""}${name}${quote}。`;
          transaction.objectStore("sources").put({
            ...{
              id: sourceId,
              url: `https://${code}.example/${year}`,
              title: `${place}${year}年政府工作报告`,
              site: `${place}人民政府`,
            },
            ...{ publisher: null, published: `${year}-02-01`, accessed: at(0), hash: "0".repeat(64), length: 9000 },
          });
          transaction.objectStore("captures").put({
            id: `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`,
            sourceId,
            figure: {
              ...{ id: `f${number}`, span: { start, end: start + quote.length }, quote, measure: "level" },
              quantity: {
                ...{ value: String(Math.round(Number(written) * (unit === "亿元" ? 1e8 : 1))), bound: "exact" },
                ...{ unit: unit === "亿元" ? "元" : unit, written: { number: written, unit } },
              },
              indicator: { name, ...(id && { id }), kind: unit === "个" ? "activity" : "standard" },
              period: { start: year, end: year, grain: "year", kind: "flow" },
              locality: { name: place, code },
              ...{ modality: target ? "target" : "actual", document: 0, evidence: {} },
              sentence: { start: start - sentence.indexOf(quote), end: start + quote.length + 1 },
            },
            edits: {},
            selectors: {
              quote: { type: "TextQuoteSelector", exact: quote, prefix: name, suffix: "。" },
              position: { type: "TextPositionSelector", start, end: start + quote.length },
            },
            sentence,
            document: {
              title: null,
              locality: { name: place, code },
              reviewYear: Number(year),
              planYear: null,
              kind: "work-report",
            },
            ...{ parserVersion: "0", anchorVersion: "1", tags: number % 11 === 0 ? ["核对"] : [], note: "" },
            ...{ collection: null, capturedAt: at(number), updatedAt: at(number) },
          });
        }
        await new Promise<void>((resolve, reject) => {
          transaction.oncomplete = () => resolve();
          transaction.onabort = () => reject(transaction.error);
        });
      }
      database.close();
    },
    { count, PLACES, INDICATORS },
  );
}
