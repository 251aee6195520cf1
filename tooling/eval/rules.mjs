#!/usr/bin/env node
// On how many reports each construction acts: `node tooling/eval/rules.mjs [FILE…]`. Without files: the reports of the
// corpus beside the repository and our own. Needs packages/parser to be built. A construction that acts on one report
// alone may have been written for one sentence: look at what it reads, and widen it or take it out.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { countRules, printRules } from "./src/rules.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..");
const built = join(root, "packages/parser/dist/index.js");

if (!existsSync(built)) {
  console.error("packages/parser 尚未构建 packages/parser is not built: npm run build");
  process.exit(1);
}
const { explainAll } = await import(pathToFileURL(built).href);
if (!explainAll) {
  console.error("packages/parser 的构建已过时 the build of packages/parser is out of date: npm run build");
  process.exit(1);
}
const files =
  process.argv.length > 2
    ? process.argv.slice(2)
    : [...textsIn("../shared/corpus/reports"), ...textsIn("tooling/eval/gold")];
const reports = files.map((file) => ({ name: basename(file), figures: explainAll(readFileSync(file, "utf8")) }));
console.log(printRules(countRules(reports), reports.length));

function textsIn(folder) {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => join(path, name));
}
