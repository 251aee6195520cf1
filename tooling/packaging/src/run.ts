import { spawn } from "node:child_process";

/** Runs a command to its end; its whole output, of both streams. */
export function run(command: string, args: string[], cwd: string): Promise<{ ok: boolean; output: string }> {
  return new Promise((resolve, reject) => {
    // npm is a .cmd file on Windows, which only a shell can start
    const child = spawn(command, args, { cwd, shell: process.platform === "win32" });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += text));
    child.on("error", reject);
    child.on("close", (code) => resolve({ ok: code === 0, output }));
  });
}
