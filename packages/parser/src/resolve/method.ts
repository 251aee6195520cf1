import type { Draft } from "../read/reader";
import type { Context } from "./context";

/** How a figure was computed, where the report says so. */
const METHOD =
  /按?(?:可比价格?|可比口径|同口径|不变价格?|现价|当年价格?)(?:计算|比较)?|(?:据|经)?(?:初步核算|初步统计|初步测算|快报统计|统一核算)|(?:剔除|扣除)[^,;。]{1,16}?(?:因素|影响)|不含[\u4e00-\u9fff]{1,6}(?=\))|预计/g;

/** 按可比价格计算 holds for its own clause and the ones joined to it; 初步核算 for the sentence. */
export function methodsOf(draft: Draft, { text, sentence }: Context): string[] {
  const before = text.slice(sentence.start, draft.mention.start);
  const found: string[] = [];
  for (const match of before.matchAll(METHOD)) {
    const clause = before.slice(match.index).split(/[;。]/).length === 1;
    const general = /核算|统计|测算/.test(match[0]);
    const near = !/\d[^,]*,[^,]*\d/.test(before.slice(match.index + match[0].length));
    if (general || (clause && near)) found.push(match[0]);
  }
  return [...new Set(found)];
}
