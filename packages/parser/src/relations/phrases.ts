import type { Relation } from "@shuzhai/core";

export interface Phrase {
  kind: Relation["kind"];
  /** where the words of the relation begin: what stands before names the indicator */
  start: number;
  end: number;
  reference: string;
}

/** A place or peers, with what of them: 全省平均水平, 全国、全省, 同类地区平均增速. */
const AREA =
  "(?:全国|全省|全市|全县|全区|全州|全盟|全自治区|我省|我市|全兵团|东部|西部|中部|长三角|珠三角|京津冀|周边|同类|各地|沿海|省内|省|市|国家|世界|全球|[\\u4e00-\\u9fff]{2,3}(?:省|市|县|自治区))(?:地区|城市|县市|省份|市县|区县)?";
const OF_AREA = `${AREA}(?:[和、及]${AREA})?(?:的)?(?:同期)?(?:平均)?(?:发展)?(?:水平|增速|增幅|值|数|线)?`;
/** Another indicator: 经济增长, GDP增速, 财政收入增长. */
const INDICATOR =
  "(?:GDP|经济|生产总值|地区生产总值|财政收入|居民收入|城镇居民(?:人均可支配)?(?:收入)?|农村居民(?:人均可支配)?(?:收入)?|人均可支配收入|工业|投资|消费|劳动生产率|财政支出|物价|货币)(?:总量)?(?:的)?(?:增长|增速|增幅|发展|上涨|提高|上涨幅度)?(?:速度|水平)?";
/** What was hoped for, or was before. */
const EXPECTED = "(?:年初|年度|全年|省定|市定|计划)?(?:的)?(?:预期|计划|目标)(?:目标|任务|值|水平|增速)?";
const BEFORE = "(?:上年|去年|上年度|往年|历年|上半年|前三季度|一季度|上季度|上月)(?:同期)?(?:水平|平均)?";
const REFERENCE = `(?:${OF_AREA}|${INDICATOR}|${EXPECTED}|${BEFORE})`;
/** Nothing but the end or the next of a list follows; a number would make it a figure (高于全国20个百分点). */
const ENDS = "(?=$|[、(]|的目标|的要求|以上$)";
const DEGREE =
  "(?:总体|明显|持续|继续|均|都|也|大幅|略|稍|显著|保持|始终|普遍|要|应|力争|确保|实现|仍|基本|大体|一直|首次|全部|实际|连续[\\d一二两三四五六七八九十]{1,3}(?:年|个月|个季度))*";

const IN_STEP = `${DEGREE}(?:同步|相适应|相匹配|相协调|相当|持平|同步增长|同步提高)${ENDS}`;
/** 和 joins as well two indicators that grow (城镇和农村居民收入同步增长): only with the economy it compares. */
const SYNC = new RegExp(
  `(?:(?:与|同|跟)(${REFERENCE})|和((?:经济|GDP|地区生产总值|生产总值)(?:增长|增速|发展)?))${IN_STEP}`,
);
const SYNC_WITH = new RegExp(`${DEGREE}同步于(${REFERENCE})${ENDS}`);
const ABOVE = new RegExp(
  `${DEGREE}(?:高于|快于|好于|优于|超过|领先于|领先|强于|跑赢|多于|不低于|赶超)(${REFERENCE})${ENDS}`,
);
const BELOW = new RegExp(`${DEGREE}(?:低于|慢于|落后于|滞后于|少于|不高于|弱于|不及)(${REFERENCE})${ENDS}`);

const WHOSE = "(?:国家|省|市|州|盟|县|区|上级|全年|年度|年初|预期|既定|规划|省政府|市政府|省委|人代会)";
const AIM = `((?:${WHOSE}|和|、){0,3}(?:下达|确定|定|考核|预期|控制|约束性|规定|要求)?(?:的)?(?:年度|全年|考核|控制|约束性|预期|减排|工作)?(?:目标任务|目标要求|目标|任务|计划|预期|指标|要求))`;
const MISSED = new RegExp(
  `(?:没有|未能|未|没能|没)(?:如期|全面|全部|按期)?(?:完成|达到|实现|达)(?:到)?(?:了)?${AIM}${ENDS}|(?:完成)?(?:情况)?(?:不及|不达|未达)(预期(?:目标)?)${ENDS}`,
);
const MET = new RegExp(
  `(?:已|均|都|全面|全部|圆满|超额|顺利|如期|提前|较好|基本|确保)*(?:完成|达到|实现)了?${AIM}${ENDS}`,
);

const PATTERNS: readonly (readonly [Relation["kind"], RegExp])[] = [
  ["sync", SYNC],
  ["sync", SYNC_WITH],
  ["missed", MISSED],
  ["above", ABOVE],
  ["below", BELOW],
  ["met", MET],
];

/** The relation that a clause states; null where it states none. 达到预期目标 after 未 is missed, never met. */
export function phraseIn(words: string): Phrase | null {
  for (const [kind, pattern] of PATTERNS) {
    const found = pattern.exec(words);
    const reference = found?.[1] ?? found?.[2];
    if (!found || !reference) continue;
    return { kind, start: found.index, end: found.index + found[0].length, reference: reference.replace(/^的/, "") };
  }
  return null;
}
