import { describe, expect, it } from "vitest";
import { atFigure } from "./at-figure";

const quote = {
  type: "TextQuoteSelector",
  exact: "-1.5%",
  prefix: "第一段。\n全年固定资产投资增长",
  suffix: "，其中民间投资\n第二段",
} as const;

/** The directive in plain characters. */
const directive = (url: string, change = {}) => decodeURIComponent(atFigure(url, { ...quote, ...change }));

describe("an address at a figure", () => {
  it("has whole words of its line before and after it, whether or not the address has a fragment", () => {
    expect(directive("https://x.example/a")).toBe("https://x.example/a#:~:text=资产投资增长-,-1.5%,-，其中民间");
    expect(directive("https://x.example/#/a")).toContain("#/a:~:text=");
    expect(directive("https://x.example/a", { prefix: "上段\n", suffix: "\n下段" })).toBe(
      "https://x.example/a#:~:text=-1.5%",
    );
  });

  it("writes a dash so that it is no part of the directive", () => {
    expect(atFigure("https://x.example/a", quote)).toContain("-,%2D1.5%25,-");
  });

  it("is the address itself where that is none", () => {
    expect(atFigure("no address", quote)).toBe("no address");
  });
});
