import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Consumer, compile, installConsumer } from "./consumer";
import { packAll, type Tarballs } from "./pack";
import { PACKAGES } from "./packages";
import { run } from "./run";

const folder = mkdtempSync(join(tmpdir(), "shuzhai-packaging-"));
let tarballs: Tarballs;
beforeAll(async () => {
  tarballs = await packAll(join(folder, "tarballs"));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(PACKAGES)("the tarball of %s", (name) => {
  it("has nothing that publint finds wrong", async () => {
    const tarball = new Uint8Array(readFileSync(tarballs[name])).buffer;
    const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it("has types that agree with its modules (attw, ESM only)", async () => {
    const attw = join(import.meta.dirname, "../node_modules/@arethetypeswrong/cli/dist/index.js");
    const { ok, output } = await run(
      process.execPath,
      [attw, tarballs[name], "--profile", "esm-only", "--no-emoji"],
      folder,
    );
    expect(ok, output).toBe(true);
  });

  it("says nothing of our sources, which are not in it", async () => {
    const { output } = await run("tar", ["-xzOf", tarballs[name], "package/package.json"], folder);
    expect(JSON.parse(output).version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(output).not.toContain("@shuzhai/source");
    expect(output).not.toContain("workspace:");
  });
});

/** What `consumer/main.ts` gives: one figure through all four packages. */
const RESULT = {
  figures: ["193.63亿元 level gdp", "8.3% growth gdp"],
  returned: "193.63亿元",
  anchored: ["same", "193.65亿元"],
  converted: "1936300",
  period: "2021",
  heirs: ["330105"],
  township: ["330822001"],
  names: ["常山县", "Changshan County", "地区生产总值"],
  meaning: "Gross domestic (regional) product",
  numbers: [{ ok: true, value: "1/3", fraction: true }, "三亿零四百七十五万", "30.44亿元"],
  rows: 3,
};

describe("a project that installs the tarballs", () => {
  let consumer: Consumer | null;
  beforeAll(async () => {
    consumer = await installConsumer(join(folder, "consumer"), tarballs);
  }, 60_000);

  it("compiles against them, in strict mode and with their types checked", async (test) => {
    if (!consumer) return test.skip("npm is offline");
    expect(await compile(consumer)).toBe("");
    expect(
      await compile(consumer, ["--module", "ESNext", "--moduleResolution", "bundler", "--noEmit", "--skipLibCheck"]),
    ).toBe("");
  });

  it("runs in Node", async (test) => {
    if (!consumer) return test.skip("npm is offline");
    const { output } = await run(process.execPath, ["out/run.js"], consumer.folder);
    expect(JSON.parse(output)).toEqual(RESULT);
  });

  it("runs as a bundle for browsers, with nothing of Node about it", async (test) => {
    if (!consumer) return test.skip("npm is offline");
    const { outputFiles } = await build({
      entryPoints: [join(consumer.folder, "main.ts")],
      bundle: true,
      minify: true,
      platform: "browser",
      format: "iife",
      globalName: "consumer",
      charset: "utf8",
      target: "es2022",
      write: false,
    });
    const browser = createContext({ TextEncoder, TextDecoder, URL });
    expect(
      await runInContext(`${outputFiles[0]!.text}; consumer.main().then(JSON.stringify)`, browser).then(JSON.parse),
    ).toEqual(RESULT);
  });
});
