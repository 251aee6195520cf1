/**
 * One readable page of all units: what each is, in what it is counted, how else it is written.
 *
 *     pnpm --filter @shuzhai/core build && node tooling/registries/units-page.mjs docs/registries/generated/units
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const { UNITS } = await import(new URL("../../packages/core/dist/units.js", import.meta.url).href);

const folder = process.argv[2];
mkdirSync(folder, { recursive: true });

const DIMENSIONS = {
  currency: "货币",
  area: "面积",
  length: "长度",
  mass: "质量",
  volume: "体积",
  energy: "能量",
  power: "功率",
  duration: "时间",
  temperature: "温度",
  ratio: "比率",
  points: "分数",
  persons: "人",
  traffic: "运输与次数",
  data: "数据",
  count: "计数",
};
const HEAD = ["单位", "其他写法", "合", "UCUM", "English"];

const chapters = [...Map.groupBy(UNITS, ({ dimension }) => dimension)].map(
  ([dimension, units]) => `## ${DIMENSIONS[dimension]} · ${dimension}\n\n${table(HEAD, units.map(row))}`,
);
const head = `# 单位 · Units

${UNITS.length} units, generated from the registry. Before each may stand 十 百 千 万 亿 (亿元, 万平方米), and two make a
compound (元/亩, 微克/立方米). 合: how many of its base one is, exactly; units of one base convert into each other, all
others do not (美元 and 元, 百分点 and %, 家 and 户).`;
writeFileSync(join(folder, "README.md"), `${[head, ...chapters].join("\n\n")}\n`);

function row({ symbol, aliases, factor, base, ucum, en }) {
  return [symbol, aliases.join("、"), base === symbol ? "" : `${factor} ${base}`, ucum ?? "", en];
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), `|${" --- |".repeat(head.length)}`, ...rows.map(line)].join("\n");
}
