import { beforeEach, expect, it } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { forgetIgnored } from "./local-store";

beforeEach(() => fakeBrowser.reset());

it("what was ignored is forgotten with the rest; settings stay", async () => {
  await browser.storage.local.set({ "ignored:https://www.yunxiu.example/": ["x"], settings: { language: "en" } });
  await forgetIgnored();
  expect(await browser.storage.local.get()).toEqual({ settings: { language: "en" } });
});
