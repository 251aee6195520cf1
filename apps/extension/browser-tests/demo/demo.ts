/** The sample site in a real Chromium with the extension as it is released. `--headless`: nobody looks on. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startSampleSite } from "@shuzhai/sample-site";
import { openChromium } from "../browser/chromium.ts";
import { BUILDS } from "../browser/programs.ts";
import { hasDisplay } from "./display.ts";
import { research } from "./research.ts";
import { say } from "./say.ts";
import { tryOut } from "./try-out.ts";

const headless = process.argv.includes("--headless") || !hasDisplay();
const profile = await mkdtemp(join(tmpdir(), "shuzhai-demo-"));
const site = await startSampleSite();
say("样例站点", "sample site", site.url);
const shuzhai = await openChromium({ extension: BUILDS.release, profile, headless });
say("浏览器", "browser", `Chromium ${shuzhai.context.browser()?.version()}`);
try {
  await (headless ? research : tryOut)(shuzhai, site.url);
} finally {
  await shuzhai.close();
  await site.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}
