/**
 * One readable page a province: its divisions in force, and those that ended since 2000 with what they became.
 *
 *     pnpm --filter @shuzhai/core build && node tooling/registries/localities-pages.mjs docs/registries/generated/localities
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const dist = (name) => import(new URL(`../../packages/core/dist/${name}.js`, import.meta.url).href);
const { children, divisionsByCode, heirsOf } = await dist("history");
const { englishName } = await dist("localities-english");

const folder = process.argv[2];
mkdirSync(folder, { recursive: true });
const SINCE = 2000;

const table = (head, rows) =>
  [`| ${head.join(" | ")} |`, `|${" --- |".repeat(head.length)}`, ...rows.map((row) => `| ${row.join(" | ")} |`)].join(
    "\n",
  );

const provinces = children(null);
for (const province of provinces) {
  const inForce = [province, ...below(province)];
  const ended = endedIn(province);
  const page = [
    `# ${province.name} · ${englishName(province.name)}`,
    "Generated from the registry of localities; sources in NOTICE. 自: in force since (1981: or earlier).",
    table(["代码", "名称", "简称", "English", "自"], inForce.map(rowInForce)),
  ];
  if (ended.length > 0)
    page.push(`## 变更与撤销 (${SINCE}–)`, table(["代码", "名称", "起", "止", "今"], ended.map(rowEnded)));
  writeFileSync(join(folder, `${province.code}.md`), `${page.join("\n\n")}\n`);
}

const links = provinces.map((one) => [`[${one.code}](${one.code}.md)`, one.name, englishName(one.name)]);
writeFileSync(
  join(folder, "README.md"),
  `# 行政区划 · Localities\n\nOne page a province, generated from the registry.\n\n${table(["代码", "名称", "English"], links)}\n`,
);

function below(division) {
  const direct = division.code ? children(division.code) : [];
  return direct.flatMap((one) => [one, ...below(one)]);
}

function rowInForce({ code, name, short, level, from }) {
  const indent = level === "county" || level === "zone" ? "　" : "";
  return [code ?? "–", indent + name, short, (code && englishName(name)) ?? "–", from ?? ""];
}

/** every code of the province that the history knows */
function endedIn(province) {
  const codes = new Set();
  for (let year = SINCE; year <= new Date().getFullYear(); year++)
    for (const one of belowIn(province, year)) codes.add(one.code);
  return [...codes]
    .sort()
    .flatMap((code) => divisionsByCode(code).filter((one) => one.to >= SINCE))
    .sort((a, b) => a.to - b.to);
}

function belowIn(division, year) {
  return children(division.code, year)
    .filter((one) => one.code)
    .flatMap((one) => [one, ...belowIn(one, year)]);
}

function rowEnded(division) {
  const heirs = heirsOf(division).map((one) => `${one.name} ${one.code}`);
  return [division.code, division.name, division.from, division.to, heirs.join("、")];
}
