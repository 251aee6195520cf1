/**
 * One readable page a category of indicators: what each is called, measured in, and means.
 *
 *     pnpm --filter @shuzhai/core build && node tooling/registries/indicators-pages.mjs docs/registries/generated/indicators
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const dist = (name) => import(new URL(`../../packages/core/dist/${name}.js`, import.meta.url).href);
const { allIndicators, indicatorById } = await dist("indicators");
const { definitionOf, INDICATOR_CATEGORIES } = await dist("indicators-definitions");

const folder = process.argv[2];
mkdirSync(folder, { recursive: true });

const KINDS = { standard: "统计 standard", admin: "考核 admin" };
const HEAD = ["名称", "别名", "单位", "类", "含义", "English", "勿混", "id"];

const links = Object.entries(INDICATOR_CATEGORIES).map(([category, { zh, en }]) => {
  const indicators = allIndicators().filter((one) => one.category === category);
  write(`${category}.md`, [
    `# ${zh} · ${en}`,
    "Generated from the registry of indicators; sources stand at the head of its tables.",
    table(HEAD, indicators.map(row)),
  ]);
  return [`[${zh}](${category}.md)`, en, indicators.length];
});
write("README.md", [
  "# 指标 · Indicators",
  `${allIndicators().length} indicators, one page a category, generated from the registry.`,
  table(["类别", "Category", "个"], links),
]);

function row({ id, name, aliases, unit, kind }) {
  const { en, definition, definitionEn, notToConfuse, standardName } = definitionOf(id);
  const meaning = standardName && standardName !== name ? `${definition}（标准名称：${standardName}）` : definition;
  const neighbours = notToConfuse.map((other) => indicatorById(other).name);
  return [name, aliases.join("、"), unit, KINDS[kind], meaning, `${en}: ${definitionEn}`, neighbours.join("、"), id];
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), `|${" --- |".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

function write(file, parts) {
  writeFileSync(join(folder, file), `${parts.join("\n\n")}\n`);
}
