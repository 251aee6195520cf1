/**
 * `npm run demo`: the sample site in a real Chromium with the extension. `-- --headless`, or no display: the
 * researcher's job is done without a person.
 */
import { join } from "node:path";
import { ensureBrowsers, FOR_DEMO } from "./machine/browsers.mjs";
import { installDependencies } from "./machine/dependencies.mjs";
import { ensureNode } from "./machine/node.mjs";
import { root } from "./root.mjs";
import { run, turbo } from "./run.mjs";
import { steps } from "./step.mjs";

const demo = join(root, "apps/extension/browser-tests/demo/demo.ts");

await steps([
  ["准备 Node", "node", ensureNode],
  ["安装依赖", "dependencies", installDependencies],
  ["构建扩展", "building the extension", () => turbo(["build", "--filter=@shuzhai/extension"], { log: "build" })],
  ["准备浏览器", "browser", () => ensureBrowsers(FOR_DEMO)],
  ["演示", "demo", () => run("node", [demo, ...process.argv.slice(2)])],
]);
