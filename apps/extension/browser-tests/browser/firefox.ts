import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { type Ask, connectMarionette } from "./marionette.ts";

const EXTENSION = "shuzhai@shuzhai.example";

/** A real Firefox with the extension loaded, and what a person does to it. */
export interface ExtensionFirefox {
  goto(url: string): Promise<void>;
  /** runs in the page that is in front; only what JSON can say goes in and out */
  evaluate<R, A = undefined>(run: (argument: A) => R | Promise<R>, argument?: A): Promise<R>;
  /** presses the toolbar button */
  press(): Promise<void>;
  /** whether the extension's sidebar is open */
  sidebarIsOpen(): Promise<boolean>;
  click(place: { x: number; y: number }): Promise<void>;
  key(key: string): Promise<void>;
  /** opens a page of the extension in a tab in front */
  openExtensionPage(path: string): Promise<void>;
  /** PNG of the page in front */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

/** `profile`: an existing folder. A temporary extension is gone after a restart, so it is installed at each start; its data stay. */
export async function openFirefox(program: string, extension: string, profile: string): Promise<ExtensionFirefox> {
  writeFileSync(
    join(profile, "user.js"),
    [
      'user_pref("marionette.port", 0);',
      // the data of a temporary extension are kept under the same address at the next start, and not wiped
      'user_pref("extensions.webextensions.keepStorageOnUninstall", true);',
      'user_pref("extensions.webextensions.keepUuidOnUninstall", true);',
    ].join("\n"),
  );
  rmSync(portFile(profile), { force: true });
  const child = spawn(
    program,
    ["--headless", "--marionette", "--remote-allow-system-access", "--no-remote", "--profile", profile, "about:blank"],
    { stdio: "ignore" },
  );
  const { ask, end } = await connectMarionette(await portOf(child, profile));
  await ask("WebDriver:NewSession", { capabilities: { alwaysMatch: {} } });
  await ask("Addon:Install", { path: extension, temporary: true });

  /** Runs a script with the rights of the browser itself. */
  const inBrowser = async (script: string, ...args: unknown[]) => {
    await ask("Marionette:SetContext", { value: "chrome" });
    try {
      return await ask("WebDriver:ExecuteScript", { script: BROWSER_WINDOW + script, args });
    } finally {
      await ask("Marionette:SetContext", { value: "content" });
    }
  };

  return {
    goto: async (url) => void (await ask("WebDriver:Navigate", { url })),
    evaluate: (run, argument) => evaluate(ask, run, argument),
    press: async () => void (await inBrowser(PRESS, EXTENSION)),
    sidebarIsOpen: async () => (await inBrowser("return browserWindow.SidebarController.isOpen")) as boolean,
    click: (place) => act(ask, [{ type: "pointer", id: "mouse", actions: clickAt(place) }]),
    key: (key) =>
      act(ask, [
        {
          type: "key",
          id: "keyboard",
          actions: [
            { type: "keyDown", value: key },
            { type: "keyUp", value: key },
          ],
        },
      ]),
    openExtensionPage: async (path) => {
      const before = (await ask("WebDriver:GetWindowHandles")) as string[];
      await inBrowser(OPEN, EXTENSION, path);
      const added = async () =>
        ((await ask("WebDriver:GetWindowHandles")) as string[]).find((handle) => !before.includes(handle));
      await expect.poll(added).toBeDefined();
      await ask("WebDriver:SwitchToWindow", { handle: await added(), focus: true });
      await expect
        .poll(() => evaluate(ask, () => location.protocol + document.readyState))
        .toBe("moz-extension:complete");
    },
    screenshot: async () => Buffer.from((await ask("WebDriver:TakeScreenshot", { full: false })) as string, "base64"),
    close: async () => {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      await ask("Marionette:Quit", { flags: ["eForceQuit"] }).catch(() => {});
      end();
      await ended;
    },
  };
}

const BROWSER_WINDOW = `const browserWindow = Services.wm.getMostRecentWindow("navigator:browser");
const { extension } = WebExtensionPolicy.getByID(arguments[0]) ?? {};`;

/** The action's own code behind the button, wherever the button stands in the toolbar or the menu of extensions. */
const PRESS = `const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(browserWindow);`;

const OPEN = `browserWindow.gBrowser.selectedTab = browserWindow.gBrowser.addTab(extension.getURL(arguments[1]), {
  triggeringPrincipal: extension.principal,
});`;

async function evaluate<R, A>(ask: Ask, run: (argument: A) => R | Promise<R>, argument?: A): Promise<R> {
  const script = `const done = arguments[1];
Promise.resolve((${run})(arguments[0])).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
  // without a sandbox: the page's own world, as a visitor of the page has it
  const answer = await ask("WebDriver:ExecuteAsyncScript", { script, args: [argument ?? null], sandbox: null });
  const { value, error } = answer as { value: R; error?: string };
  if (error !== undefined) throw new Error(error);
  return value;
}

async function act(ask: Ask, actions: object[]): Promise<void> {
  await ask("WebDriver:PerformActions", { actions });
  await ask("WebDriver:ReleaseActions");
}

function clickAt({ x, y }: { x: number; y: number }): object[] {
  const move = { type: "pointerMove", x: Math.round(x), y: Math.round(y) };
  return [move, { type: "pointerDown", button: 0 }, { type: "pointerUp", button: 0 }];
}

/** Where Firefox writes the port that it took. */
const portFile = (profile: string) => join(profile, "MarionetteActivePort");

async function portOf(child: ChildProcess, profile: string): Promise<number> {
  const read = () => {
    if (child.exitCode !== null) throw new Error("Firefox ended at its start");
    try {
      return Number(readFileSync(portFile(profile), "utf8"));
    } catch {
      return 0;
    }
  };
  await expect.poll(read, { timeout: 30_000 }).toBeGreaterThan(0);
  return read();
}
