import { describe, expect, it } from "vitest";
import { isInSite, siteName, sitePattern } from "./pattern";

describe("the site that a person means", () => {
  it.each([
    ["https://www.yunxiu.gov.cn/col/2023/report.html?id=7#top", "*://www.yunxiu.gov.cn/*"],
    ["www.yunxiu.gov.cn", "*://www.yunxiu.gov.cn/*"],
    [" Yunxiu.GOV.cn/zwgk ", "*://yunxiu.gov.cn/*"],
    ["http://127.0.0.1:8080/a", "*://127.0.0.1/*"],
    ["*.gov.cn", "*://*.gov.cn/*"],
    ["*://*.yunxiu.gov.cn/*", "*://*.yunxiu.gov.cn/*"],
    ["云岫.中国", "*://xn--9kqr75a.xn--fiqs8s/*"],
    ["localhost", "*://localhost/*"],
  ])("%s is %s", (input, pattern) => {
    expect(sitePattern(input)).toEqual({ ok: true, pattern });
  });

  it.each(["", "云岫 县", "file:///home/report.html", "chrome://settings", "*.cn", "*", "a*b.cn", "https://"])(
    "%s is none",
    (input) => {
      expect(sitePattern(input)).toEqual({ ok: false, reason: "noSite", input });
    },
  );

  it("has a name", () => {
    expect(["*://www.yunxiu.gov.cn/*", "*://*.gov.cn/*", "https://a.cn/*"].map(siteName)).toEqual([
      "www.yunxiu.gov.cn",
      "*.gov.cn",
      "a.cn",
    ]);
  });

  it("holds its own pages, and those of its branches only where it says so", () => {
    expect(isInSite("https://www.yunxiu.gov.cn:8443/a", "*://www.yunxiu.gov.cn/*")).toBe(true);
    expect(isInSite("https://tj.yunxiu.gov.cn/a", "*://yunxiu.gov.cn/*")).toBe(false);
    expect(isInSite("https://tj.yunxiu.gov.cn/a", "*://*.yunxiu.gov.cn/*")).toBe(true);
    expect(isInSite("https://yunxiu.gov.cn/a", "*://*.yunxiu.gov.cn/*")).toBe(true);
    expect(isInSite("https://notyunxiu.gov.cn/a", "*://*.yunxiu.gov.cn/*")).toBe(false);
  });
});
