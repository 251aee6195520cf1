import { describe, expect, it } from "vitest";
import { DOMS } from "../testing/doms";
import { staticVisibility } from "../visibility/static";
import { readDocument, readDocumentSteps } from "./read-document";

describe.each(DOMS)("the text of a page (%s)", (_, open) => {
  /** `name`: a page with this body reads as this text. */
  const reads = (name: string, body: string, text: string) =>
    it(name, () => expect(readDocument(open(body), staticVisibility).readable.text).toBe(text));

  reads(
    "digits in elements of their own",
    "<p>资金<span>3</span><span>0</span><b>.44</b><i>亿</i>元</p>",
    "资金30.44亿元",
  );
  reads(
    "blocks end lines, empty ones leave none",
    "<div>一<p>二</p>三</div><p> </p><div><div>四</div></div>",
    "一\n二\n三\n四",
  );
  reads("one <br> ends a line, two leave an empty one", "<p>一<br>二<br><br><br>三<br></p>四", "一\n二\n\n三\n四");
  reads("white space is collapsed", "<p>\n  增长 \t <b> 5.2%</b> \n</p>", "增长 5.2%");
  reads("a line end between Chinese characters is no gap", "<p>招商\n   引资\n3个，\n共</p>", "招商引资 3个，共");
  reads("&nbsp; and the ideographic space are kept", "<p>&nbsp;&nbsp;一　 二</p>", "\u00a0\u00a0一　 二");
  reads("soft hyphens and zero-width characters are left out", "<p>30&shy;.4\u200b4\ufeff亿\u2060元</p>", "30.44亿元");
  reads("preformatted text", "<pre>名称\t 数量\n甲  3\n</pre>", "名称\t 数量\n甲  3");
  reads("line ends kept by style", '<p style="white-space: pre-line">一  二\n三</p>', "一 二\n三");
  reads("readings above characters are left out", "<p><ruby>衢<rp>(</rp><rt>qú</rt><rp>)</rp></ruby>州</p>", "衢州");
  reads("footnote marks are kept", "<p>人均收入<sup>[1]</sup>3万元<sup>①</sup></p>", "人均收入[1]3万元①");
  reads("a raised digit does not join a number", "<p>增长5.2<sup>12</sup>%，3万m<sup>2</sup></p>", "增长5.2¹²%，3万m2");
  reads(
    "hidden text",
    '<p>甲<span hidden>1</span><span style="display: none">2</span><b style="visibility:hidden">3</b>' +
      '<i style="FONT-SIZE:0">4</i><span style="font-size: 0.9em">5</span></p><details><summary>六</summary>七</details>',
    "甲5\n六",
  );
  reads(
    "what is no text",
    "<p>甲<script>1</script><style>2</style><noscript>3</noscript><template>4</template><textarea>5</textarea>" +
      "<select><option>6</option></select><button>7</button><svg><text>8</text></svg>乙<!-- 9 --></p>",
    "甲乙",
  );
  reads(
    "the body of a WeChat article is served hidden",
    '<div id="js_content" style="visibility: hidden;">正文</div>',
    "正文",
  );
  reads(
    "cells of a layout table are blocks",
    "<table><tr><td>栏目</td><td><p>正文一。</p></td></tr></table>",
    "栏目\n正文一。",
  );
  reads(
    "rows and cells of a data table are lines and tabs, a line end in a cell is none",
    "<table><tr><td><p>指标</p></td><td>2018年<br>实绩</td></tr><tr><td>粮食<br>产量</td><td><p>3.2</p><p>万吨</p></td></tr>" +
      "<tr><td></td><td>&nbsp;</td></tr></table>",
    "指标\t2018年实绩\n粮食产量\t3.2 万吨\n\t\u00a0",
  );
  reads("an empty page", "", "");
});

describe.each(DOMS)("the blocks of a page (%s)", (_, open) => {
  const blocks = (body: string, whole = false) => {
    const { text, blocks = [] } = readDocument(open(body), staticVisibility, { whole }).readable;
    return blocks.map(({ start, end, kind, level }) => [level ? `${kind}${level}` : kind, text.slice(start, end)]);
  };

  it("headings, paragraphs, items and captions", () => {
    const body =
      "<h1>白塔镇<br>工作报告</h1><h2>一、回顾</h2><p>　　一年来，成绩显著。<br>财政收入3亿元。</p><ul><li><p>新建道路3条</p></li></ul>" +
      "<figure><figcaption>图1</figcaption></figure><dl><dt>投资</dt><dd>2亿元</dd></dl>";
    expect(blocks(body)).toEqual([
      ["heading1", "白塔镇\n工作报告"],
      ["heading2", "一、回顾"],
      ["paragraph", "一年来，成绩显著。\n财政收入3亿元。"],
      ["item", "新建道路3条"],
      ["caption", "图1"],
      ["item", "投资"],
      ["item", "2亿元"],
    ]);
  });

  it("the whole page on request", () => {
    const body = "<nav>首页 3</nav><p>财政收入3亿元，增长5%。各项事业都取得了新的成绩，人民生活有改善。</p>";
    expect(blocks(body).map(([kind]) => kind)).toEqual(["chrome", "paragraph"]);
    expect(blocks(body, true).map(([kind]) => kind)).toEqual(["paragraph", "paragraph"]);
  });
});

describe.each(DOMS)("reading in slices (%s)", (_, open) => {
  it("tells its progress and leaves the page as it was", () => {
    const document = open("<p>一<b>二</b></p>".repeat(1_000));
    const before = document.documentElement.outerHTML;
    const seen: number[] = [];
    const steps = readDocumentSteps(document, staticVisibility);
    let step = steps.next();
    for (; !step.done; step = steps.next()) seen.push(step.value.read / step.value.total);
    expect(seen.length).toBeGreaterThan(5);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBeCloseTo(1, 2);
    expect(step.value.readable.text).toBe(Array(1_000).fill("一二").join("\n"));
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
