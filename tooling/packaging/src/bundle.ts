import { gzipSync } from "node:zlib";
import { build } from "esbuild";

export interface Chunk {
  text: string;
  /** bytes, at the highest level of compression */
  gzip: number;
}

/**
 * What an app ships that contains these lines: minified, with all that they import from the built packages.
 * `loaded`: what is only loaded when asked for (dynamic imports), a chunk each. `external`: left out of the bundle.
 */
export async function bundle(lines: string, external: string[] = []): Promise<{ entry: Chunk; loaded: Chunk[] }> {
  const { outputFiles } = await build({
    stdin: { contents: lines, resolveDir: import.meta.dirname },
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    charset: "utf8",
    outdir: "out",
    write: false,
    external,
    // tsup's chunks import each other for order's sake, which packages without side effects do not need
    logOverride: { "ignored-bare-import": "silent" },
  });
  const chunks = outputFiles.map(({ path, text }) => ({ path, text, gzip: gzipSync(text, { level: 9 }).length }));
  const entry = chunks.find(({ path }) => path.endsWith("stdin.js"));
  if (!entry) throw new Error("esbuild wrote no entry");
  return { entry, loaded: chunks.filter((chunk) => chunk !== entry) };
}
