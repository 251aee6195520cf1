import { defineConfig } from "tsup";

/** The parser as it stands in the sources, so that a bench needs no build before it. */
export default defineConfig({
  entry: { bench: "src/main.ts" },
  format: ["esm"],
  target: "node20",
  platform: "node",
  noExternal: [/.*/],
  clean: true,
  esbuildOptions(options) {
    options.conditions = ["@shuzhai/source", "import", "module", "default"];
  },
});
