import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readGold } from "./gold.mjs";
import { sortRecords } from "./printed.mjs";
import { score } from "./score.mjs";

const shared = join(import.meta.dirname, "../../../../shared");
const gold = join(shared, "gold/dev");

/** What a parser might print: every annotated figure, with a mistake of another kind in every few. */
function imperfect({ file, gold }) {
  const projects = (gold.projects ?? []).map(({ name, stage }, n) => ({
    type: "project",
    name: n % 3 ? name : name.slice(2),
    stages: [{ stage: n % 5 ? stage : "在谈" }],
  }));
  const documents = gold.documents.map((d, n) => ({
    type: "document",
    ...d,
    locality: { name: d.locality.split("|")[0] },
    reviewYear: d.reviewYear + (n % 2),
  }));
  const figures = gold.candidates.flatMap((c, n) => {
    if (n % 11 === 0) return [];
    if (c.label !== "F") return n % 3 ? [] : [{ ...bare(c, null), indicator: { name: c.text } }];
    const [value, upper] = c.value.split("..");
    const name = c.indicator.at(-1);
    const [start, end = start] = c.period.split("|")[0].split("/");
    const figure = {
      ...bare(c, n % 17 ? value : `${value}0`, n % 19 ? upper : "7"),
      indicator: { name: [name, name.slice(1), name.replace("农村", "城镇"), `${name}总量`][n % 4] },
      period: n % 7 === 0 || start === "null" ? null : { start, end: n % 5 ? end : "2017-03" },
      locality: n % 13 ? { name: c.locality.split("|")[n % 2] ?? "全县" } : null,
    };
    return n % 23 ? [figure] : [figure, figure];
  });
  return [...documents, ...figures, ...projects]
    .map((record) => `${JSON.stringify({ type: "figure", source: file, ...record })}\n`)
    .join("");
}

function bare(c, value, upper) {
  const quantity = { value, upper, unit: c.unit ?? "元", bound: c.bound ?? "exact" };
  return {
    span: { start: c.start, end: c.end + (c.start % 40) },
    quantity,
    measure: c.measure ?? "level",
    modality: c.modality ?? "actual",
  };
}

describe.skipIf(!existsSync(gold))("on real reports (../shared)", () => {
  it("gives the same table as the scorer that lies with them", () => {
    const reports = readGold(gold);
    const lines = reports.map(imperfect).join("");
    const folder = mkdtempSync(join(tmpdir(), "shuzhai-eval-"));
    writeFileSync(join(folder, "figures.jsonl"), lines);
    const args = ["--gold", gold, "--figures", join(folder, "figures.jsonl"), "--json"];
    const theirs = JSON.parse(
      spawnSync(process.execPath, [join(shared, "eval/score.mjs"), ...args], { encoding: "utf8" }).stdout,
    );
    rmSync(folder, { recursive: true });
    expect(score(reports, sortRecords(lines)).table).toEqual(theirs);
    expect(theirs.ALL.rowF1).toBeGreaterThan(0.1);
  });
});
