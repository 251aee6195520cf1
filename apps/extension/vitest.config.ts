import shared from "@shuzhai/vitest";
import { mergeConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";

export default mergeConfig(shared, { plugins: [WxtVitest()], test: { environment: "node" } });
