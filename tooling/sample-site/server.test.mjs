import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startSampleSite } from "./server.mjs";

let site;
beforeAll(async () => {
  const texts = mkdtempSync(join(tmpdir(), "texts-"));
  writeFileSync(join(texts, "报告.txt"), "全县<总产值>\n\n达到3亿元。");
  site = await startSampleSite({ extra: { texts } });
});
afterAll(() => site.close());

async function get(path) {
  const response = await fetch(site.url + path);
  return {
    status: response.status,
    type: response.headers.get("content-type"),
    bytes: Buffer.from(await response.arrayBuffer()),
  };
}

test("it listens on loopback only, and begins with the index", async () => {
  expect(site.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  const index = await get("/");
  expect(index.type).toBe("text/html; charset=utf-8");
  const names = [...index.bytes.toString().matchAll(/href="([^"]+\.(?:html|pdf))"/g)].map((match) => match[1]);
  expect(names.length).toBeGreaterThanOrEqual(9);
  for (const name of names) expect((await get(`/${name}`)).status, name).toBe(200);
});

test("the GB18030 page is in GB18030 and only says so itself", async () => {
  const { type, bytes } = await get("/news.gb18030.html");
  expect(type).toBe("text/html");
  expect(() => new TextDecoder("utf-8", { fatal: true }).decode(bytes)).toThrow();
  const text = new TextDecoder("gb2312", { fatal: true }).decode(bytes);
  expect(text).toContain("charset=gb2312");
  expect(text).toContain("记者江𬭚从松澜县统计局获悉");
});

test("a text of an extra folder is a page with a paragraph a line", async () => {
  const { type, bytes } = await get(`/texts/${encodeURIComponent("报告.txt")}`);
  expect(type).toBe("text/html; charset=utf-8");
  expect(bytes.toString()).toContain("<p>全县&lt;总产值&gt;</p>\n<p></p>\n<p>达到3亿元。</p>");
});

test.each([
  "/none.html",
  "/texts/../server.mjs",
  "/texts/..%2f..%2fetc%2fhostname",
  "/%2e%2e/server.mjs",
  "/%ff",
  "/texts/",
])("%s is nothing that it serves", async (path) => {
  expect((await get(path)).status).toBe(404);
});
