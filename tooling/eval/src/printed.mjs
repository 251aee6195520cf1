import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

/**
 * Runs the command line on annotated reports, with the hints that their annotations give.
 * @param {string} cli the built command line
 * @returns {{ ok: true, lines: string } | { ok: false, message: string }}
 */
export function runParser(cli, reports) {
  const folder = mkdtempSync(join(tmpdir(), "shuzhai-eval-"));
  const hints = join(folder, "hints.json");
  const known = reports.filter(({ gold }) => gold.hints).map(({ name, gold }) => [name, gold.hints]);
  writeFileSync(hints, JSON.stringify(Object.fromEntries(known)));
  const args = [cli, "parse", "--format", "jsonl", "--hints", hints, ...reports.map(({ file }) => file)];
  const done = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 2 ** 30 });
  rmSync(folder, { recursive: true });
  return done.status === 0 ? { ok: true, lines: done.stdout } : { ok: false, message: done.stderr };
}

/** JSON Lines to the records of each report, by its file's base name and the record's type. */
export function sortRecords(lines) {
  const printed = new Map();
  for (const line of lines.split("\n")) {
    if (line === "") continue;
    const record = JSON.parse(line);
    const name = basename(record.source).replace(/\.txt$/, "");
    if (!printed.has(name)) printed.set(name, { figure: [], project: [], document: [] });
    printed.get(name)[record.type]?.push(record);
  }
  return printed;
}
