import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { traditional, traditionalFile, twinOf } from "./convert";

const TEXTS = fileURLToPath(new URL("../", import.meta.url));
const files = readdirSync(TEXTS).filter((file) => /(^|-)zh\.ts$/.test(file));
/** Line breaks and the order of imports are the formatter's. */
const bare = (text: string) => text.replace(/^import .*$/gm, "").replace(/\s|,(?=\s*[}\])])/g, "");

it.each([
  ["导出所列 5 条", "匯出所列 5 筆"],
  ["第 3 行“数值”列", "第 3 列「數值」欄"],
  ["浏览器打不开数据库", "瀏覽器打不開資料庫"],
  ["粘贴到 Excel", "貼上到 Excel"],
  ["核对表中的网页", "核對表中的網頁"],
])("%s → %s", (simplified, expected) => expect(traditional(simplified)).toBe(expected));

it.each(files)("the traditional twin of %s is what the texts give (pnpm traditional writes it)", (file) => {
  const source = readFileSync(`${TEXTS}/${file}`, "utf8");
  const twin = readFileSync(`${TEXTS}/${twinOf(file)}`, "utf8");
  expect(bare(twin)).toBe(bare(traditionalFile(source, file.replace(/\.ts$/, ""))));
});
