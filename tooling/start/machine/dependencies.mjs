import { pnpm } from "../run.mjs";

/** The packages of the lockfile, exactly. */
export function installDependencies() {
  return pnpm(["install", "--frozen-lockfile"], { log: "dependencies" });
}
