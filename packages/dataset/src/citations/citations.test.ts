import { describe, expect, it } from "vitest";
import { SOURCE } from "../samples/captures";
import { bibtex } from "./bibtex";
import { csl } from "./csl";
import { gbt7714 } from "./gbt7714";

const BARE = { ...SOURCE, publisher: null, published: null, title: null, site: null };

describe("gbt7714", () => {
  it("cites a page", () => {
    expect(gbt7714(SOURCE)).toBe(
      "青石县统计局. 青石县2021年国民经济和社会发展统计公报[EB/OL]. (2022-03-01)[2022-05-06]. https://example.org/report.",
    );
  });

  it("leaves blanks where the page does not say", () => {
    expect(gbt7714(BARE)).toBe("____. ____[EB/OL]. (____)[2022-05-06]. https://example.org/report.");
  });

  it("cites a file as a report", () => {
    expect(gbt7714({ ...SOURCE, url: "公报.txt" })).toBe(
      "青石县统计局. 青石县2021年国民经济和社会发展统计公报[R]. ____: ____, 2022-03-01.",
    );
  });
});

describe("bibtex", () => {
  it("writes an entry whose special characters are disarmed", () => {
    expect(bibtex({ ...SOURCE, title: "50% & _{\\}_" })).toBe(`@online{shuzhai2022aaaaaaaa,
  author = {{青石县统计局}},
  title = {{50\\% \\& \\_\\{\\textbackslash{}\\}\\_}},
  date = {2022-03-01},
  organization = {青石县人民政府},
  url = {https://example.org/report},
  urldate = {2022-05-06},
  langid = {chinese},
}
`);
  });

  it("leaves blanks that LaTeX prints", () => {
    expect(bibtex(BARE)).toContain("author = {{\\_\\_\\_\\_}}");
  });
});

describe("csl", () => {
  it("writes an item for Zotero and pandoc", () => {
    expect(csl(SOURCE)).toEqual({
      id: "shuzhai2022aaaaaaaa",
      type: "webpage",
      title: "青石县2021年国民经济和社会发展统计公报",
      author: [{ literal: "青石县统计局" }],
      issued: { "date-parts": [[2022, 3, 1]] },
      accessed: { "date-parts": [[2022, 5, 6]] },
      "container-title": "青石县人民政府",
      URL: "https://example.org/report",
      language: "zh-CN",
    });
    expect(csl({ ...SOURCE, published: "三月初" }).issued).toEqual({ raw: "三月初" });
  });
});
