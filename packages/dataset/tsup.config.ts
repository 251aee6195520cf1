import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", files: "src/files.ts", codebook: "src/codebook/index.ts" },
  format: ["esm"],
  target: "es2022",
  dts: true,
  clean: true,
  sourcemap: true,
});
