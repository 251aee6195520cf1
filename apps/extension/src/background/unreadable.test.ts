import { expect, it } from "vitest";
import { unreadableBecause } from "./unreadable";

it.each([
  [undefined, "internal"],
  ["", "internal"],
  ["chrome://settings/", "internal"],
  ["about:blank", "internal"],
  ["moz-extension://abc/library.html", "internal"],
  ["https://chromewebstore.google.com/detail/x", "store"],
  ["https://addons.mozilla.org/zh-CN/firefox/", "store"],
  ["https://www.example.gov.cn/2018/report.PDF?download=1", "pdf"],
  ["file:///home/a/report.html", "file"],
  ["https://www.example.gov.cn/", "refused"],
] as const)("%s is %s", (address, reason) => expect(unreadableBecause(address)).toBe(reason));
