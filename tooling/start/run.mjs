import { spawn } from "node:child_process";
import { createWriteStream, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

/** Where the output of quiet commands is kept, one file a command. */
const logs = join(root, "test-results", "logs");

/** No command of ours asks a question, reports home, or looks for a newer version of itself. */
const QUIET = {
  DO_NOT_TRACK: "1",
  TURBO_TELEMETRY_DISABLED: "1",
  TURBO_NO_UPDATE_NOTIFIER: "1",
  NO_UPDATE_NOTIFIER: "1",
  npm_config_update_notifier: "false",
  npm_config_fund: "false",
  npm_config_audit: "false",
};

/**
 * Runs a command in the repository's folder; answers whether it exited with 0.
 * With `log` its output goes to `test-results/logs/LOG.log`, and only its end is shown, when it fails; else it is shown as it comes.
 */
export function run(command, args, { log, env = {} } = {}) {
  const file = log && join(logs, `${log}.log`);
  if (file) mkdirSync(logs, { recursive: true });
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...QUIET, ...env },
      stdio: ["ignore", file ? "pipe" : "inherit", file ? "pipe" : "inherit"],
      // npm is a .cmd file on Windows, which only a shell can start
      shell: process.platform === "win32",
    });
    if (file) {
      const out = createWriteStream(file);
      child.stdout.pipe(out, { end: false });
      child.stderr.pipe(out, { end: false });
      child.on("close", () => out.end());
      out.on("close", () => {
        if (child.exitCode !== 0) console.log(`${lastLines(file, 120)}\n(${file})`);
        resolve(child.exitCode === 0);
      });
    } else {
      child.on("close", (code) => resolve(code === 0));
    }
    child.on("error", (error) => {
      console.log(String(error));
      resolve(false);
    });
  });
}

/** pnpm at the version that package.json names. It is fetched by npm, so nothing has to be installed before. */
export function pnpm(args, options) {
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return run("npm", ["exec", "--yes", `--package=${packageManager}`, "--", "pnpm", ...args], options);
}

/** Turborepo on the tasks named. Two at a time: test machines have two cores. */
export function turbo(args, options) {
  const [tasks, rest] = args.includes("--")
    ? [args.slice(0, args.indexOf("--")), args.slice(args.indexOf("--"))]
    : [args, []];
  return pnpm(
    ["exec", "turbo", "run", ...tasks, "--concurrency=2", "--continue", "--output-logs=errors-only", ...rest],
    options,
  );
}

function lastLines(file, count) {
  return readFileSync(file, "utf8").trimEnd().split("\n").slice(-count).join("\n");
}
