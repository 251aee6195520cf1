#!/usr/bin/env node
// The parser's score on annotated reports: `node tooling/eval/run.mjs [--errors KIND] [--doc NAME] [--limit N]`.
// Needs apps/cli to be built. Scores our own reports in every clone by our own scorer, and the real ones beside the
// repository, where they are present, by the scorer that lies with them. Fails below the floors of floor.json.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { belowFloor } from "./src/floor.mjs";
import { readGold } from "./src/gold.mjs";
import { runParser, sortRecords } from "./src/printed.mjs";
import { score } from "./src/score.mjs";
import { printTable } from "./src/table.mjs";
import { compareTargets } from "./src/targets.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..");
const cli = join(root, "apps/cli/dist/shuzhai.js");
const shared = join(root, "..", "shared");

const { values: options } = parseArgs({
  options: { errors: { type: "string" }, doc: { type: "string" }, limit: { type: "string", default: "40" } },
});

if (!existsSync(cli)) end(["apps/cli 尚未构建 apps/cli is not built: npm run eval"]);
const floors = JSON.parse(readFileSync(join(here, "floor.json"), "utf8"));
end([...scoreOwn(), ...scoreReal(), ...scoreTargets()]);

/** @returns {string[]} what is wrong */
function scoreOwn() {
  const reports = asked(readGold(join(here, "gold")));
  if (reports.length === 0) return options.doc ? [] : ["tooling/eval/gold 没有标注 has no annotated report"];
  const ran = runParser(cli, reports);
  if (!ran.ok) return [`own: ${ran.message}`];
  const { table, mistakes } = score(reports, sortRecords(ran.lines));
  console.log(`\n自拟报告 our own reports (tooling/eval/gold)\n${printTable(table)}`);
  if (options.errors) printMistakes(mistakes);
  return options.doc ? [] : belowFloor("own", table.ALL, floors);
}

/** @returns {string[]} what is wrong */
function scoreReal() {
  const gold = join(shared, "gold/dev");
  const reports = asked(readGold(gold));
  if (!existsSync(gold)) console.log("\n真实报告 real reports: 未提供，跳过 absent, skipped (../shared/gold/dev)");
  if (reports.length === 0) return [];
  const ran = runParser(cli, reports);
  if (!ran.ok) return [`dev: ${ran.message}`];
  const table = JSON.parse(scoreShared(gold, ran.lines, ["--json"]));
  console.log(`\n真实报告 real reports (../shared/gold/dev)\n${printTable(table)}`);
  if (options.errors) {
    const mistakes = scoreShared(gold, ran.lines, ["--errors", options.errors, "--limit", options.limit]);
    console.log(mistakes.slice(mistakes.indexOf("\n\n") + 1));
  }
  return options.doc ? [] : belowFloor("dev", table.ALL, floors);
}

/**
 * The growth targets of the provinces' reports, which a researcher would collect, against those read by hand.
 * @returns {string[]} what is wrong
 */
function scoreTargets() {
  const tsv = join(shared, "corpus/targets-2025.tsv");
  const folder = join(shared, "corpus/reports");
  if (options.doc || !existsSync(tsv)) return [];
  const files = readdirSync(folder).filter((name) => /^prov2025_.*\.txt$/.test(name));
  const reports = files.map((name) => ({ name, file: join(folder, name), gold: {} }));
  const ran = runParser(cli, reports);
  if (!ran.ok) return [`targets: ${ran.message}`];
  const compared = compareTargets(readFileSync(tsv, "utf8"), ran.lines);
  const wrong = compared.filter(({ right }) => !right);
  const right = compared.length - wrong.length;
  console.log(
    `\n各省增长目标 growth targets of provinces (../shared/corpus/targets-2025.tsv): ${right}/${compared.length}`,
  );
  for (const { code, wanted, found } of wrong)
    console.log(`  ${code}: want ${wanted}, got ${found.join(", ") || "none"}`);
  return right < floors.targets ? [`targets: ${right} 低于下限 is below the floor ${floors.targets}`] : [];
}

/** The scorer that lies with the real reports, on lines that were printed before. */
function scoreShared(gold, lines, args) {
  const folder = mkdtempSync(join(tmpdir(), "shuzhai-eval-"));
  const figures = join(folder, "figures.jsonl");
  writeFileSync(figures, lines);
  const doc = options.doc ? ["--doc", options.doc] : [];
  const command = [join(shared, "eval/score.mjs"), "--gold", gold, "--figures", figures, ...doc, ...args];
  const done = spawnSync(process.execPath, command, { encoding: "utf8", maxBuffer: 2 ** 30 });
  rmSync(folder, { recursive: true });
  if (done.status !== 0) end([`dev: ${done.stderr}`]);
  return done.stdout;
}

function asked(reports) {
  return reports.filter(({ name }) => !options.doc || name === options.doc);
}

function printMistakes(mistakes) {
  const shown = mistakes.filter(({ kind }) => options.errors === "all" || options.errors === kind);
  console.log(`\n${shown.length} ${options.errors}`);
  for (const { doc, kind, context, detail } of shown.slice(0, Number(options.limit))) {
    console.log(`${doc} [${kind}] ${context}\n    ${detail}`);
  }
}

function end(wrong) {
  for (const message of wrong) console.error(`✗ ${message}`);
  process.exit(wrong.length === 0 ? 0 : 1);
}
