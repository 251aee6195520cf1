import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A program of Debian where it is installed; undefined where Playwright's own is to be used, or none. */
const installed = (path: string) => (existsSync(path) ? path : undefined);

export const CHROMIUM = installed("/usr/bin/chromium");
export const FIREFOX = installed("/usr/bin/firefox-esr");

const output = (name: string) => fileURLToPath(new URL(`../../.output/${name}`, import.meta.url));

/** The extension as it is released, and as tests open it (the card's shadow root is open there). */
export const BUILDS = {
  release: output("chrome-mv3"),
  test: output("chrome-mv3-test"),
  firefoxTest: output("firefox-mv3-test"),
};
