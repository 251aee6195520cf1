import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { pnpm, run } from "../run.mjs";

/** What the demo needs: a browser that speaks Chinese, and a font without which Chinese is boxes. */
export const FOR_DEMO = ["chromium", "chromium-l10n", "fonts-noto-cjk"];

/** What the tests need beside: the other browser, and a spreadsheet that opens the exported files. */
export const FOR_TESTS = [...FOR_DEMO, "firefox-esr", "libreoffice-calc"];

/**
 * Sees to a browser. Debian's packages as root on Debian, Playwright's own Chromium elsewhere.
 * Tests of programs that only Debian gave us skip themselves, visibly, where these are missing.
 */
export async function ensureBrowsers(packages) {
  if (process.platform !== "linux" || !isDebian()) return installPlaywrightChromium();
  const missing = packages.filter((name) => !isInstalled(name));
  if (missing.length === 0) return true;
  if (process.getuid() !== 0) return existsSync("/usr/bin/chromium") || installPlaywrightChromium();
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  // a bare machine has no package lists, or old ones
  const listed = await run("apt-get", ["update"], { log: "apt-update", env });
  return (
    listed && run("apt-get", ["install", "--yes", "--no-install-recommends", ...missing], { log: "apt-install", env })
  );
}

function installPlaywrightChromium() {
  return pnpm(["--filter", "@shuzhai/extension", "exec", "playwright", "install", "chromium"], {
    log: "playwright-install",
  });
}

/** Ubuntu's chromium package only points to a snap, so Debian's relatives do not count. */
function isDebian() {
  return existsSync("/etc/os-release") && /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
}

function isInstalled(name) {
  const { stdout } = spawnSync("dpkg", ["--status", name], { encoding: "utf8" });
  return stdout.includes("Status: install ok installed");
}
