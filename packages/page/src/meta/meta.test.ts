import { describe, expect, it } from "vitest";
import { DOMS } from "../testing/doms";
import { metaOf } from "./meta";
import { publishedIn } from "./published";

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

describe("when a page says that it was published", () => {
  const published = (...lines: string[]) => {
    let start = 0;
    const blocks = lines.map((line) => {
      const block = { start, end: start + line.length, kind: "paragraph" as const };
      start = block.end + 1;
      return block;
    });
    return publishedIn(lines.join("\n"), blocks);
  };
  it.each([
    ["发布时间：2019-02-27 10:30", "2019-02-27"],
    ["来源：白塔镇　发布日期：2019年2月7日　浏览：12", "2019-02-07"],
    ["2019年02月27日08:18  来源：青石日报", "2019-02-27"],
    ["2019-02-27 10:30:00", "2019-02-27"],
  ])("%s", (line, date) => expect(published("白塔镇工作报告", line)).toBe(date));
  it("in two cells", () => expect(published("发布日期：", "2019年2月14日")).toBe("2019-02-14"));
  it.each(["2019年2月27日，白塔镇召开大会。", "成文日期：2019年1月16日", "2019年2月27日", "全年财政收入3亿元"])(
    "not in: %s",
    (line) => expect(published(line)).toBeNull(),
  );
});
