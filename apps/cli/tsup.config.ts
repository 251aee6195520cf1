import { defineConfig } from "tsup";

/** One self-contained file: `node dist/shuzhai.js` needs no installed packages. */
export default defineConfig({
  entry: { shuzhai: "src/main.ts" },
  format: ["esm"],
  target: "node20",
  platform: "node",
  noExternal: [/.*/],
  clean: true,
  banner: {
    // bundled CommonJS packages ask for require
    js: '#!/usr/bin/env node\nimport { createRequire as __createRequire } from "node:module";\nconst require = __createRequire(import.meta.url);',
  },
  esbuildOptions(options) {
    options.conditions = ["@shuzhai/source", "import", "module", "default"];
  },
});
