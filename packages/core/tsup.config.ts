import { copyFile } from "node:fs/promises";
import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    numbers: "src/numbers/index.ts",
    units: "src/units/index.ts",
    periods: "src/periods/index.ts",
    localities: "src/localities/index.ts",
    "localities-english": "src/localities/english-name.ts",
    history: "src/localities/history.ts",
    indicators: "src/indicators/index.ts",
    "indicators-definitions": "src/indicators/definition-of.ts",
    checks: "src/checks/index.ts",
    projects: "src/projects/index.ts",
    figures: "src/figures/index.ts",
    captures: "src/captures/index.ts",
    records: "src/records/index.ts",
    registries: "src/registries/index.ts",
    townships: "src/localities/townships.ts",
  },
  format: ["esm"],
  target: "es2022",
  dts: true,
  clean: true,
  sourcemap: true,
  // Registries are Chinese text: unescaped they are half the size.
  esbuildOptions(options) {
    options.charset = "utf8";
  },
  // the sources of the registries and their licences travel with them
  onSuccess: () => copyFile("../../NOTICE", "dist/NOTICE"),
});
