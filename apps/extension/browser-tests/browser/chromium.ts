import { type BrowserContext, type CDPSession, chromium, expect, type Page, type Worker } from "@playwright/test";
import { CHROMIUM } from "./programs.ts";

export interface ChromiumOptions {
  /** folder of the built extension */
  extension: string;
  /** folder of the browser's profile: opened again, it is the same person's browser on another day */
  profile: string;
  headless?: boolean;
  /** language of the browser's own texts, which the extension follows */
  language?: "zh-CN" | "en-US";
}

/** A real Chromium with the extension loaded, and what a person or the system does to it. */
export interface ExtensionBrowser {
  context: BrowserContext;
  /** the address of a page of the extension */
  address(path: string): string;
  /** presses the toolbar button on the page, which also grants the extension that page */
  press(page: Page): Promise<void>;
  /** the service worker, woken if need be */
  worker(): Promise<Worker>;
  /** what a browser does to an idle worker, at the worst moment */
  stopWorker(): Promise<void>;
  /** the addresses of all that is open, side panels too */
  openTargets(): Promise<string[]>;
  close(): Promise<void>;
}

export async function openChromium({
  extension,
  profile,
  headless = true,
  language = "zh-CN",
}: ChromiumOptions): Promise<ExtensionBrowser> {
  const context = await chromium.launchPersistentContext(profile, {
    ...(CHROMIUM ? { executablePath: CHROMIUM } : { channel: "chromium" }),
    headless,
    // as a person's browser: a page that is left may come back as it was
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
    chromiumSandbox: false,
    viewport: headless ? { width: 1200, height: 900 } : null,
    locale: language,
    env: { ...process.env, ...systemLanguage(language) },
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--lang=${language}`,
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--disable-quic",
      // real pages ask for pictures and scripts of the world; no test waits for it. A person at the screen may.
      ...(headless ? ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"] : []),
    ],
  });
  const browser = context.browser();
  if (!browser) throw new Error("a context without browser");
  const cdp = await browser.newBrowserCDPSession();
  const worker = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
  const id = new URL((await worker()).url()).host;
  // a press before the worker has laid its listeners would be heard by no one
  await expect.poll(async () => (await worker()).evaluate(listensToButton)).toBe(true);
  return {
    context,
    address: (path) => `chrome-extension://${id}/${path}`,
    press: (page) => press(cdp, id, page),
    worker,
    stopWorker: () => stopWorker(cdp, id),
    openTargets: async () => (await cdp.send("Target.getTargets")).targetInfos.map(({ url }) => url),
    close: () => context.close(),
  };
}

declare const chrome: { action: { onClicked: { hasListeners(): boolean } } };
const listensToButton = () => chrome.action.onClicked.hasListeners();

/** Chromium's own way for tests to press an extension's button. It acts on a tab, which holds the page. */
async function press(cdp: CDPSession, id: string, page: Page): Promise<void> {
  await page.bringToFront();
  const tabs = await cdp.send("Target.getTargets", { filter: [{ type: "tab" }] });
  const tab = tabs.targetInfos.find((target) => target.url === page.url() && isActive(target));
  if (!tab) throw new Error(`no tab shows ${page.url()}`);
  // not yet among the commands that Playwright has types for
  await cdp.send("Extensions.triggerAction" as "Target.getTargets", { id, targetId: tab.targetId } as object);
}

function isActive(target: object): boolean {
  return (target as { embedderData?: { tabActive?: boolean } }).embedderData?.tabActive !== false;
}

async function stopWorker(cdp: CDPSession, id: string): Promise<void> {
  const { targetInfos } = await cdp.send("Target.getTargets");
  const worker = targetInfos.find(({ type, url }) => type === "service_worker" && url.includes(id));
  if (!worker) throw new Error("the service worker does not run");
  await cdp.send("Target.closeTarget", { targetId: worker.targetId });
}

/**
 * A system in this language: Chromium on Linux takes its own from there, whatever its command line says. Without a
 * UTF-8 locale it could not give a file a Chinese name; the one that every system has will do.
 */
function systemLanguage(language: string): Record<string, string> {
  return { LANGUAGE: language.replace("-", "_"), LC_ALL: "C.UTF-8" };
}
