import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/files.ts"],
  format: ["esm"],
  target: "es2022",
  dts: true,
  clean: true,
  sourcemap: true,
});
