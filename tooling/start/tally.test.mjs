import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { step } from "./step.mjs";
import { closingLine, playwrightOutcome, sum, vitestOutcome, withExit } from "./tally.mjs";

const folder = mkdtempSync(join(tmpdir(), "tally-"));
function report(content) {
  const file = join(folder, `${Math.random()}.json`);
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
}
const crashed = { passed: 0, failed: 1, skipped: 0 };

describe("a Vitest report", () => {
  const base = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 2, numTodoTests: 1, success: true };

  test("is counted", () => {
    expect(vitestOutcome(report(base))).toEqual({ passed: 7, failed: 0, skipped: 3 });
  });

  test("of a run whose file could not be loaded has a failure", () => {
    expect(vitestOutcome(report({ ...base, success: false }))).toEqual({ passed: 7, failed: 1, skipped: 3 });
  });

  test("that is missing, broken, foreign or empty is a crash", () => {
    expect(vitestOutcome(join(folder, "none.json"))).toEqual(crashed);
    expect(vitestOutcome(report("{"))).toEqual(crashed);
    expect(vitestOutcome(report({ hello: "world" }))).toEqual(crashed);
    const empty = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, success: true };
    expect(vitestOutcome(report(empty))).toEqual(crashed);
  });
});

describe("a Playwright report", () => {
  test("counts a flaky test as failed", () => {
    const stats = { expected: 9, unexpected: 1, flaky: 1, skipped: 2 };
    expect(playwrightOutcome(report({ stats, errors: [] }))).toEqual({ passed: 9, failed: 2, skipped: 2 });
  });

  test("with an error outside of tests has a failure", () => {
    const stats = { expected: 9, unexpected: 0, flaky: 0, skipped: 0 };
    expect(playwrightOutcome(report({ stats, errors: [{ message: "no server" }] }))).toEqual({
      passed: 9,
      failed: 1,
      skipped: 0,
    });
  });

  test("that is missing is a crash", () => {
    expect(playwrightOutcome(join(folder, "none.json"))).toEqual(crashed);
  });
});

describe("the sum", () => {
  test("adds, and says so in the line that CI reads", () => {
    const total = sum([{ passed: 3, failed: 0, skipped: 0 }, crashed, { passed: 2, failed: 0, skipped: 4 }]);
    expect(closingLine(total)).toBe("5 passed, 1 failed, 4 skipped");
    expect(closingLine({ passed: 5, failed: 0, skipped: 0 })).toBe("5 passed, 0 failed");
  });

  test("a command that exits with an error is never without failure", () => {
    const clean = { passed: 5, failed: 0, skipped: 0 };
    expect(withExit(clean, false)).toEqual({ passed: 5, failed: 1, skipped: 0 });
    expect(withExit({ ...clean, failed: 3 }, false)).toEqual({ passed: 5, failed: 3, skipped: 0 });
    expect(withExit(clean, true)).toEqual(clean);
  });
});

describe("a step", () => {
  test("that throws has failed, and is named with its time", async () => {
    const said = [];
    const boom = () => Promise.reject(new Error("no space left"));
    expect(await step("构建", "build", boom, (line) => said.push(line))).toEqual(crashed);
    expect(said[0]).toBe("→ 构建 · build …");
    expect(said[1]).toContain("no space left");
    expect(said[2]).toMatch(/^✗ 构建 · build \d+\.\d s$/);
  });

  test("that answers true is one passed check", async () => {
    expect(
      await step(
        "规范",
        "lint",
        () => true,
        () => {},
      ),
    ).toEqual({ passed: 1, failed: 0, skipped: 0 });
  });
});
