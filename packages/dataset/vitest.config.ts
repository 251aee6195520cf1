import shared from "@shuzhai/vitest";
import { mergeConfig } from "vitest/config";

/** Other programs that open our files (LibreOffice, pandas, DuckDB) take their time on a busy machine. */
export default mergeConfig(shared, { test: { testTimeout: 60_000 } });
