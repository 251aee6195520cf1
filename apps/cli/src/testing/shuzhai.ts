import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Writable } from "node:stream";
import { afterAll } from "vitest";
import { run } from "../run";

export const REPORT = "2021年，青石县完成工业投资12.5亿元，同比增长8%。\n";

/** A folder of a test file's own, and the command line run as a person would see it; messages without the folder's path. */
export function workplace() {
  const folder = mkdtempSync(join(tmpdir(), "shuzhai-cli-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  function file(name: string, content: string | Uint8Array): string {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  }

  async function shuzhai(args: string[], { stdin = "", env = {}, outputError = "", isTTY = false } = {}) {
    const out: Buffer[] = [];
    let err = "";
    const stdout = new Writable({
      write(chunk, _encoding, done) {
        if (outputError) return done(Object.assign(new Error(outputError), { code: outputError }));
        out.push(Buffer.from(chunk));
        done();
      },
    });
    const stderr = new Writable({
      write(chunk, _encoding, done) {
        err += String(chunk).replaceAll(`${folder}/`, "");
        done();
      },
    });
    async function* input() {
      yield new TextEncoder().encode(stdin);
    }
    const code = await run(args, { env, stdin: input(), stdout, stderr: Object.assign(stderr, { isTTY }) });
    const bytes = Buffer.concat(out);
    return { code, out: bytes.toString(), err, bytes: new Uint8Array(bytes) };
  }
  return { folder, file, shuzhai };
}
