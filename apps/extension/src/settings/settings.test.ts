import { beforeEach, expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { changeSettings, DEFAULTS, onSettings, readSettings, type Settings } from "./settings";

beforeEach(() => fakeBrowser.reset());

it("are the defaults until something is chosen, and one choice leaves the others", async () => {
  expect(await readSettings()).toEqual(DEFAULTS);
  await changeSettings({ colours: "measure" });
  await changeSettings({ language: "en" });
  expect(await readSettings()).toEqual({ ...DEFAULTS, language: "en", colours: "measure" });
});

it("are the defaults where something else is stored", async () => {
  await browser.storage.local.set({ settings: { language: "tlh" } });
  expect(await readSettings()).toEqual(DEFAULTS);
});

it("are heard when they change, until the signal", async () => {
  const heard = vi.fn<(settings: Settings) => void>();
  const end = new AbortController();
  Object.assign(fakeBrowser.runtime, { id: "here" });
  onSettings(end.signal, heard);
  await changeSettings({ colours: "measure" });
  end.abort();
  await changeSettings({ colours: "state" });
  expect(heard.mock.calls).toEqual([[{ ...DEFAULTS, colours: "measure" }]]);
});
