/** `npm run eval -- [arguments of tooling/eval/run.mjs]`: the parser's score on annotated reports. */
import { join } from "node:path";
import { installDependencies } from "./machine/dependencies.mjs";
import { ensureNode } from "./machine/node.mjs";
import { root } from "./root.mjs";
import { run, turbo } from "./run.mjs";
import { steps } from "./step.mjs";

await steps([
  ["准备 Node", "node", ensureNode],
  ["安装依赖", "dependencies", installDependencies],
  ["构建", "build", () => turbo(["build", "--filter=@shuzhai/cli"], { log: "build" })],
  ["准确率", "accuracy", () => run("node", [join(root, "tooling/eval/run.mjs"), ...process.argv.slice(2)])],
]);
