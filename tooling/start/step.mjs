/**
 * Runs one step under a progress line in Chinese and English, and says how long it took.
 * `work` answers an outcome, or a boolean for a step that is one check. Whatever it throws is a failure of the step:
 * a crash must never look like a success.
 */
export async function step(chinese, english, work, say = console.log) {
  const label = `${chinese} · ${english}`;
  say(`→ ${label} …`);
  const began = performance.now();
  let outcome;
  try {
    outcome = asOutcome(await work());
  } catch (error) {
    say(error?.stack ?? String(error));
    outcome = { passed: 0, failed: 1, skipped: 0 };
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  say(`${outcome.failed > 0 ? "✗" : "✓"} ${label} ${seconds} s`);
  return outcome;
}

function asOutcome(answer) {
  if (typeof answer === "boolean") return { passed: answer ? 1 : 0, failed: answer ? 0 : 1, skipped: 0 };
  return answer;
}

/** Steps that each need the one before. The first that fails ends the program with an error. */
export async function steps(list) {
  for (const [chinese, english, work] of list) {
    const outcome = await step(chinese, english, work);
    if (outcome.failed === 0) continue;
    process.exitCode = 1;
    return;
  }
}
