import { describe, expect, it } from "vitest";
import { DOMS } from "../testing/doms";
import { metaOf } from "./meta";

describe.each(DOMS)("what a page says of itself (%s)", (_, open) => {
  it("by the names of government portals", () => {
    const head =
      '<title>x</title><meta name="ArticleTitle" content=" 白塔镇工作报告 "><meta name="SiteName" content="白塔镇政府网">' +
      '<meta name="PubDate" content="2019-02-27 10:30">';
    expect(metaOf(open("", head))).toEqual({ title: "白塔镇工作报告", site: "白塔镇政府网", published: "2019-02-27" });
  });
  it("by Open Graph", () => {
    const head =
      '<meta property="og:title" content="公报"><meta property="og:site_name" content="青石日报">' +
      '<meta property="article:published_time" content="2019年3月1日">';
    expect(metaOf(open("", head))).toEqual({ title: "公报", site: "青石日报", published: "2019-03-01" });
  });
  it("by its title only", () => {
    expect(metaOf(open("", "<title>\n 公报 \n 全文</title>"))).toEqual({ title: "公报 全文" });
  });
  it("a date that is none stays as it is", () => {
    expect(metaOf(open("", '<meta name="pubdate" content="上周">'))).toEqual({ published: "上周" });
  });
  it("nothing", () => {
    expect(metaOf(open(""))).toEqual({});
  });
});
