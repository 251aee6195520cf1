/** `npm test`: everything that is checked, on a bare machine with Node ≥ 18 and npm. */
import { ensureBrowsers, FOR_TESTS } from "./machine/browsers.mjs";
import { installDependencies } from "./machine/dependencies.mjs";
import { ensureNode } from "./machine/node.mjs";
import { pnpm, turbo } from "./run.mjs";
import { step } from "./step.mjs";
import { accuracy, browserTests, unitTests } from "./suites.mjs";
import { closingLine, preparation, sum } from "./tally.mjs";

const began = performance.now();
const outcomes = [];

async function take(chinese, english, work) {
  const outcome = await step(chinese, english, work);
  outcomes.push(outcome);
  return outcome.failed === 0;
}
const prepare = (chinese, english, work) => take(chinese, english, async () => preparation(await work()));

const ready =
  (await prepare("准备 Node", "node", ensureNode)) && (await prepare("安装依赖", "dependencies", installDependencies));

if (ready) {
  // Debian unpacks while we check and build
  const browsers = prepare("准备浏览器", "browsers", () => ensureBrowsers(FOR_TESTS));
  await take("代码规范", "lint", () => pnpm(["exec", "biome", "check", "--error-on-warnings", "."], { log: "lint" }));
  await take("类型检查", "types", () => turbo(["check"], { log: "types" }));
  const built = await take("构建", "build", () => turbo(["build", "build:test"], { log: "build" }));
  const browsersReady = await browsers;
  await take("单元测试", "unit tests", unitTests);
  if (built) await take("准确率", "accuracy", accuracy);
  if (built && browsersReady) await take("真实浏览器测试", "real-browser tests", browserTests);
}

const total = sum(outcomes);
console.log(
  `共 ${Math.round((performance.now() - began) / 1000)} 秒 · ${Math.round((performance.now() - began) / 1000)} s in all`,
);
console.log(closingLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;
