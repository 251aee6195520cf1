import { beforeEach, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { forgetReport, keepPart } from "./parts";

beforeEach(() => fakeBrowser.reset());

const part = (url: string) => ({ url, text: `${url}的文字`, blocks: [] });
const keep = async (url: string, ...addresses: string[]) =>
  (await keepPart(7, part(url), addresses)).map((it) => it.url);

it("answers the parts before, as far as they were read, in the order of the report", async () => {
  expect(await keep("a", "a", "b", "c")).toEqual([]);
  expect(await keep("b", "a", "b", "c")).toEqual(["a"]);
  expect(await keep("c", "a", "b", "c")).toEqual(["a", "b"]);
  expect(await keep("a", "a", "b", "c")).toEqual([]);
});

it("does not know what was not read, or was in another tab", async () => {
  expect(await keep("c", "a", "b", "c")).toEqual([]);
  expect(await keepPart(8, part("d"), ["c", "d"])).toEqual([]);
});

it("forgets a report when another is read, and with the tab", async () => {
  await keep("a", "a", "b");
  expect(await keep("y", "x", "y")).toEqual([]);
  expect(await keep("b", "a", "b")).toEqual([]);
  await forgetReport(7);
  expect(await keep("x", "x", "y")).toEqual([]);
});
