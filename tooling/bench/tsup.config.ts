import { defineConfig } from "tsup";

/** The packages as they stand in the sources, so that a bench needs no build before it. */
export default defineConfig({
  entry: { bench: "src/main.ts", "look-ups": "src/look-ups/main.ts", export: "src/export/main.ts" },
  splitting: false,
  format: ["esm"],
  target: "node20",
  platform: "node",
  noExternal: [/.*/],
  clean: true,
  esbuildOptions(options) {
    options.conditions = ["@shuzhai/source", "import", "module", "default"];
  },
});
