import { beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { readSites } from "./sites";

let granted: string[];
let registered: { id: string; matches: string[] }[];
let changed: () => void;

beforeEach(() => {
  fakeBrowser.reset();
  granted = [];
  registered = [];
  const laid: (() => void)[] = [];
  const event = { addListener: (listener: () => void) => void laid.push(listener) };
  Object.assign(fakeBrowser, {
    permissions: { getAll: async () => ({ origins: granted }), onAdded: event, onRemoved: event },
    scripting: {
      getRegisteredContentScripts: async () => registered,
      registerContentScripts: async (scripts: typeof registered) => {
        if (registered.length) throw new Error("Duplicate script ID 'sites'");
        registered = scripts;
      },
      updateContentScripts: async (scripts: typeof registered) => {
        registered = scripts;
      },
      unregisterContentScripts: async () => {
        registered = [];
      },
    },
  });
  readSites();
  changed = laid[0]!;
});

const matches = () => registered.map((script) => script.matches);

it("runs the script on the sites that are granted, as they come and go", async () => {
  granted = ["*://www.yunxiu.gov.cn/*", "chrome://favicon/*"];
  changed();
  await vi.waitFor(() => expect(matches()).toEqual([["*://www.yunxiu.gov.cn/*"]]));
  granted = ["*://www.yunxiu.gov.cn/*", "*://*.lanqiao.example/*"];
  changed();
  await vi.waitFor(() => expect(matches()).toEqual([["*://*.lanqiao.example/*", "*://www.yunxiu.gov.cn/*"]]));
  granted = [];
  changed();
  await vi.waitFor(() => expect(matches()).toEqual([]));
});

it("registers one script, also when several things happen at once", async () => {
  const failed = vi.spyOn(console, "error").mockImplementation(() => {});
  granted = ["*://www.yunxiu.gov.cn/*"];
  changed();
  changed();
  await fakeBrowser.runtime.onInstalled.trigger({ reason: "update" } as never);
  await vi.waitFor(() => expect(matches()).toEqual([["*://www.yunxiu.gov.cn/*"]]));
  expect(failed).not.toHaveBeenCalled();
});
