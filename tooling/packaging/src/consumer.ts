import { cpSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Tarballs } from "./pack";
import { REPOSITORY } from "./packages";
import { run } from "./run";

const PROGRAM = join(import.meta.dirname, "../consumer");
/** what npm says when it cannot reach its registry */
const OFFLINE =
  /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|ETIMEDOUT|ERR_SOCKET_TIMEOUT|ENOTCACHED)\b/;

/** A project of somebody else: nothing but our program and the tarballs, installed by npm. `null`: npm is offline. */
export async function installConsumer(folder: string, tarballs: Tarballs): Promise<Consumer | null> {
  cpSync(PROGRAM, folder, { recursive: true });
  const dependencies = Object.fromEntries(
    Object.entries(tarballs).map(([name, file]) => {
      cpSync(file, join(folder, basename(file)));
      return [`@shuzhai/${name}`, `file:./${basename(file)}`];
    }),
  );
  const manifest = { name: "consumer", private: true, type: "module", dependencies };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest, null, 2));
  const options = ["--prefer-offline", "--no-audit", "--no-fund", "--fetch-retries=0", "--fetch-timeout=20000"];
  const installed = await run("npm", ["install", ...options], folder);
  if (installed.ok) return { folder };
  if (OFFLINE.test(installed.output)) return null;
  throw new Error(`npm install failed:\n${installed.output}`);
}

export interface Consumer {
  folder: string;
}

/** The errors of a strict compiler, which also writes the program as JavaScript. */
export async function compile({ folder }: Consumer, options: string[] = []): Promise<string> {
  const tsc = join(REPOSITORY, "node_modules/typescript/bin/tsc");
  return (await run(process.execPath, [tsc, "-p", ".", ...options], folder)).output;
}
