import shared from "@shuzhai/vitest";
import { mergeConfig } from "vitest/config";

/** Packing, installing and compiling take their time on two cores. */
export default mergeConfig(shared, { test: { testTimeout: 60_000 } });
