import { expect, test } from "./fixture.ts";
import { foundCount } from "./page/highlights.ts";
import { captureAll, exportCsv, openPanel } from "./page/panel.ts";

test("the panel captures all that it lists, and exports it as a table that spreadsheets open", async ({
  shuzhai,
  site,
}) => {
  const page = await shuzhai.context.newPage();
  await page.goto(`${site}/news.gb18030.html`);
  await shuzhai.press(page);
  await expect.poll(() => foundCount(page)).toBe(16);
  const panel = await openPanel(shuzhai);
  await captureAll(panel);
  await expect(panel.getByRole("tab", { name: /^摘录\s*16$/ })).toBeVisible();

  const { name, bytes } = await exportCsv(panel);
  expect(name).toMatch(/^数摘-\d{4}-\d{2}-\d{2}\.csv$/);
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  const text = bytes.toString("utf8");
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  const lines = text.trimEnd().split("\r\n");
  expect(lines).toHaveLength(17);
  expect(lines[0]).toContain('"指标名称"');
  // one row a figure, in the order of the text, each with its number as written, its sentence and its address
  const written = [
    ...["118.2亿元", "5.9%", "9.6亿元", "2.8%", "51.3亿元", "6.7%", "57.3亿元", "5.8%"],
    ...["3.92万吨", "8.47亿元", "6.4%", "12.6万㎡", "26108元", "14390元", "5.2%", "7.6%"],
  ];
  written.forEach((figure, index) => {
    const row = lines[index + 1];
    expect(row).toContain(`"${figure}"`);
    expect(row).toContain(`"${site}/news.gb18030.html"`);
  });
  expect(lines[1]).toContain("记者江𬭚从松澜县统计局获悉");
  await expect(panel.getByRole("status").filter({ hasText: "已导出 16 行" })).toBeVisible();
});

test("the table is copied for a spreadsheet and for a text", async ({ shuzhai, site }) => {
  const page = await shuzhai.context.newPage();
  await page.goto(`${site}/rerender.html`);
  await shuzhai.press(page);
  await expect.poll(() => foundCount(page)).toBe(12);
  const panel = await openPanel(shuzhai);
  await captureAll(panel);
  await panel.getByRole("tab", { name: /^摘录/ }).click();
  await expect(panel.getByRole("listitem").filter({ hasText: "134.7亿元" }).first()).toBeVisible();
  await panel.getByRole("button", { name: "复制表格" }).click();
  await expect(panel.getByRole("status").filter({ hasText: "已复制 12 行" })).toBeVisible();

  await shuzhai.context.grantPermissions(["clipboard-read"]);
  const copied = await panel.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const as = async (type: string) => (await item!.getType(type)).text();
    return { text: await as("text/plain"), html: await as("text/html") };
  });
  const rows = copied.text.trimEnd().split(/\r?\n/);
  expect(rows).toHaveLength(13);
  expect(rows[1]?.split("\t")).toContain("134.7亿元");
  expect(copied.html.match(/<tr/g)).toHaveLength(13);
});
