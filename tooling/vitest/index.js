import { defineConfig } from "vitest/config";

/** Settings of every package's unit tests: our packages are read from their source, so a test needs no build. */
const conditions = ["@shuzhai/source", "import", "module", "default"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  // test machines have two cores, and all packages run at once
  test: { include: ["src/**/*.test.{ts,tsx}"], passWithNoTests: false, testTimeout: 20_000 },
});
