import { existsSync, readFileSync } from "node:fs";

/** An outcome counts checks: `{ passed, failed, skipped }`. */
export const nothing = { passed: 0, failed: 0, skipped: 0 };

export function sum(outcomes) {
  return outcomes.reduce(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      skipped: all.skipped + one.skipped,
    }),
    nothing,
  );
}

/** The line that CI reads, alone on its line at the very end. */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/** What a preparing step counts: it is no test, so only its failure is counted. */
export function preparation(ok) {
  return { ...nothing, failed: ok ? 0 : 1 };
}

/**
 * The counts of one run of Vitest, from the file of its JSON reporter.
 * A file that could not be loaded has no tests of its own, yet the run is no success: at least one failure is counted.
 */
export function vitestOutcome(file) {
  return fromReport(file, (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests || (report.success ? 0 : 1),
    skipped: report.numPendingTests + report.numTodoTests,
  }));
}

/** The counts of one run of Playwright, from the file of its JSON reporter. A flaky test is a failed one. */
export function playwrightOutcome(file) {
  return fromReport(file, ({ stats, errors }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky || (errors.length > 0 ? 1 : 0),
    skipped: stats.skipped,
  }));
}

/** A run that failed has at least one failure, even where its report shows none. */
export function withExit(outcome, ok) {
  return ok || outcome.failed > 0 ? outcome : { ...outcome, failed: 1 };
}

/** No report, an unreadable one, or one without a single test: the run crashed. */
function fromReport(file, read) {
  if (!existsSync(file)) return preparation(false);
  try {
    const outcome = read(JSON.parse(readFileSync(file, "utf8")));
    const counts = [outcome.passed, outcome.failed, outcome.skipped];
    const sane = counts.every(Number.isInteger) && counts.some((count) => count > 0);
    return sane ? outcome : preparation(false);
  } catch {
    return preparation(false);
  }
}
