import { describe, expect, it } from "vitest";
import { canonicalUrl } from "./canonical-url";

describe("canonicalUrl", () => {
  it.each([
    ["https://www.example.gov.cn/art/12.html#top", "https://www.example.gov.cn/art/12.html"],
    ["https://x.example/a?utm_source=x&id=7&UTM_medium=y", "https://x.example/a?id=7"],
    ["https://x.example/a?spm=1.2&share_token=z", "https://x.example/a"],
    ["https://x.example/a?id=7&from=singlemessage&isappinstalled=0", "https://x.example/a?id=7"],
    ["https://x.example/list?from=2018&to=2020", "https://x.example/list?from=2018&to=2020"],
    ["https://x.example/app#/report/3", "https://x.example/app#/report/3"],
    [
      "https://mp.weixin.qq.com/s?__biz=Mz&mid=22&idx=1&sn=ab&chksm=c&scene=21&from=timeline#wechat_redirect",
      "https://mp.weixin.qq.com/s?__biz=Mz&mid=22&idx=1&sn=ab",
    ],
    ["https://mp.weixin.qq.com/s/Abc?scene=1", "https://mp.weixin.qq.com/s/Abc?scene=1"],
    ["no address", "no address"],
  ])("%s → %s", (address, canonical) => expect(canonicalUrl(address)).toBe(canonical));

  it("is the same whichever way the reader came, and stable", () => {
    const once = canonicalUrl("https://x.example/报告?期=10#a");
    expect(canonicalUrl(once)).toBe(once);
    expect(canonicalUrl("https://x.example/报告?期=10&utm_term=b")).toBe(once);
  });
});
