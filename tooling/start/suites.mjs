import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";
import { pnpm, run, turbo } from "./run.mjs";
import { playwrightOutcome, sum, vitestOutcome, withExit } from "./tally.mjs";

/** Where each package's Vitest leaves its report, seen from the package's folder. */
const UNIT_REPORT = "test-results/unit.json";

/** The unit tests of every package, each counted from its own report: a package that left none has crashed. */
export async function unitTests() {
  const folders = packagesWithTests();
  // an old report must not stand in for a run that crashed
  for (const folder of folders) rmSync(join(folder, UNIT_REPORT), { force: true });
  const ok = await turbo(["test", "--", "--reporter=default", "--reporter=json", `--outputFile.json=${UNIT_REPORT}`], {
    log: "unit-tests",
  });
  const outcomes = folders.map((folder) => vitestOutcome(join(folder, UNIT_REPORT)));
  folders.forEach((folder, i) => {
    const { passed, failed, skipped } = outcomes[i];
    console.log(`  ${folder.slice(root.length + 1)}  ✓ ${passed}  ✗ ${failed}  – ${skipped}`);
  });
  return withExit(sum(outcomes), ok);
}

/** The extension in a real Chromium and a real Firefox. */
export async function browserTests() {
  const report = join(root, "apps/extension/test-results/browser.json");
  rmSync(report, { force: true });
  const ok = await pnpm(["--filter", "@shuzhai/extension", "run", "test:browser"]);
  return withExit(playwrightOutcome(report), ok);
}

/** The parser's score on annotated reports, held above a floor. */
export function accuracy() {
  return run("node", [join(root, "tooling/eval/run.mjs")]);
}

function packagesWithTests() {
  return ["packages", "apps", "tooling"]
    .flatMap((group) => readdirSync(join(root, group)).map((name) => join(root, group, name)))
    .filter((folder) => {
      const manifest = join(folder, "package.json");
      return existsSync(manifest) && Boolean(JSON.parse(readFileSync(manifest, "utf8")).scripts?.test);
    });
}
