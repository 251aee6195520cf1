import { describe, expect, it } from "vitest";
import { readDocument } from "../read/read-document";
import { DOMS } from "../testing/doms";
import { staticVisibility } from "../visibility/static";

const LINKS = (...names: string[]) => names.map((name) => `<li><a href="/x">${name}</a></li>`).join("");
const PROSE = "<p>一年来，白塔镇财政收入完成3.2亿元，同比增长5.2%，各项事业都取得新的进步。</p>";

describe.each(DOMS)("chrome and content (%s)", (_, open) => {
  /** What is left of a page as content, a block a line. */
  function content(body: string, head = ""): string[] {
    const { text, blocks = [] } = readDocument(open(body, head), staticVisibility).readable;
    return blocks.filter(({ kind }) => kind !== "chrome").map(({ start, end }) => text.slice(start, end));
  }
  const report = "一年来，白塔镇财政收入完成3.2亿元，同比增长5.2%，各项事业都取得新的进步。";

  it("a portal's page", () => {
    const body = `
      <div class="top"><a href="/">首页</a> | <a href="/a">政务公开</a></div><ul>${LINKS("要闻", "公告 12", "部门")}</ul>
      <div>您当前的位置：<a href="/">首页</a> &gt; 政府工作报告</div>
      <h1>白塔镇2019年工作报告</h1><div>发布时间：2019-02-27 10:30　来源：白塔镇　浏览次数：1024次</div><div>【字号：大 中 小】</div>
      ${PROSE}<div>责任编辑：某某</div><div>【打印本页】 【关闭窗口】</div>
      <div>相关新闻</div><ul>${LINKS("青石县收入增长7%", "柳溪镇完成投资8亿元")}</ul>
      <div>主办：白塔镇人民政府　网站标识码：3300000001</div><p>浙ICP备12345678号</p>`;
    expect(content(body)).toEqual(["白塔镇2019年工作报告", report]);
  });

  it("regions that say what they are", () => {
    const body = `<header>第30期</header><nav>共3页</nav><main><article><header><h2>回顾</h2></header>${PROSE}
      <footer>2018年数据为初步核算数3亿元，以公报为准，请各单位在使用数据时注意核对</footer></article></main>
      <aside>热度 99</aside><div role="contentinfo">电话12345</div><footer>第2版</footer>`;
    expect(content(body)).toEqual([
      "回顾",
      report,
      "2018年数据为初步核算数3亿元，以公报为准，请各单位在使用数据时注意核对",
    ]);
  });

  it("a page that keeps its report in a side bar", () => {
    expect(content(`<div>白塔镇</div><aside>${PROSE}${PROSE}</aside>`)).toEqual(["白塔镇", report, report]);
  });

  it("the title, wherever it stands", () => {
    const body = `<ul>${LINKS("要闻", "公告")}</ul><div>白塔镇工作报告</div><ul>${LINKS("上一篇")}</ul>${PROSE}`;
    expect(content(body, "<title>白塔镇工作报告_白塔镇政府网</title>")).toEqual(["白塔镇工作报告", report]);
  });

  it("short lines of content", () => {
    const body = `${PROSE}<p>一、经济</p><ul><li>财政收入3.2亿元</li><li>投资8亿元</li></ul><p>二、民生</p>${PROSE}`;
    expect(content(body)).toEqual([report, "一、经济", "财政收入3.2亿元", "投资8亿元", "二、民生", report]);
  });

  it("figures between links are kept in doubt", () => {
    const body = `${PROSE}<ul>${LINKS("要闻")}</ul><p>投资8亿元</p><p>更多</p><ul>${LINKS("公告")}</ul>`;
    expect(content(body)).toEqual([report, "投资8亿元", "更多"]);
  });

  it("a page of short lines only", () => {
    expect(content("<p>财政收入</p><p>3.2亿元</p>")).toEqual(["财政收入", "3.2亿元"]);
  });

  it("a paragraph that is one link", () => {
    const long = "白塔镇召开会议。".repeat(16);
    expect(content(`<p><a href="/x">${long}</a></p>`)).toEqual([long]);
  });

  it("sentences that begin like a line of the frame", () => {
    const lines = ["2019年2月27日，白塔镇召开大会。", "关闭落后企业3家。", "编辑出版志书2部。", "打印店增加5家。"];
    expect(content(lines.map((line) => `<p>${line}</p>`).join("") + PROSE)).toEqual([...lines, report]);
  });

  it("a table within navigation is none", () => {
    const body = `<nav><table><tr><td>人气<td>10</tr><tr><td>点击<td>20</tr></table></nav>${PROSE}`;
    const { readable } = readDocument(open(body), staticVisibility);
    expect(readable.tables).toEqual([]);
    expect(readable.blocks?.map(({ kind }) => kind)).toEqual(["chrome", "paragraph"]);
  });
});
