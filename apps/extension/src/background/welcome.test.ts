import { beforeEach, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { welcome } from "./welcome";

beforeEach(() => fakeBrowser.reset());

it.each([
  ["install", false, 1],
  ["update", false, 0],
  ["install", true, 0],
] as const)("%s, in a test: %s, opens %s pages", async (reason, isTest, pages) => {
  const before = (await fakeBrowser.tabs.query({})).length;
  welcome(isTest);
  await fakeBrowser.runtime.onInstalled.trigger(
    reason === "update" ? { reason, previousVersion: "0.0.9" } : { reason },
  );
  const opened = (await fakeBrowser.tabs.query({})).slice(before);
  expect(opened.map(({ url }) => url?.endsWith("/welcome.html"))).toEqual(Array(pages).fill(true));
});
