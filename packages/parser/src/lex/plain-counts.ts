import type { Span } from "@shuzhai/core";

/**
 * Whether a numeral in Chinese characters is an amount. 三类会议, 一个, 两级, 十大, 四个平台 count or name and are left;
 * 三亿零四百万吨, 五百多名, 十几个, 三分之一, 百分之八, 一倍 are amounts. A single character is one only with a measure
 * that nobody counts slogans by, before persons and firms (两位医生, 三家公司), or after the noun that it counts.
 */
export function isPlainCount(text: string, numeral: Span, unit: string, end: number): boolean {
  if (unit === "") return /分之|[万亿]|点[零〇一二三四五六七八九]/.test(text.slice(numeral.start, numeral.end));
  if (text.charAt(numeral.start - 1) === "第" || text.charAt(numeral.start - 1) === "“") return false;
  if (unit === "%" || unit === "‰" || unit === "百分点") return true;
  if (unit === "倍" || unit === "番") return !/^[增速率数]/.test(text.charAt(numeral.end + 1));
  // 逾百家, 近万名: a scale alone counts after a bound
  if (/^[百千万亿]$/.test(text.slice(numeral.start, numeral.end)))
    return /(?:突破|超过|超|近|上|逾|达|过)$/.test(text.slice(Math.max(0, numeral.start - 2), numeral.start));
  const length = numeral.end - numeral.start;
  const digits = text.slice(numeral.start, numeral.end);
  if (length >= 2) {
    const isName = length === 2 && NAMES.test(text.slice(numeral.end, numeral.end + 2));
    return !/^[一二三四五六七八九]{2,}$/.test(digits) && (!isName || standsAfterItsNoun(text, numeral.start, end));
  }
  if (COUNTED_ALONE.has(unit) && /[二两三四五六七八九]/.test(digits)) return true;
  if (/[一两]/.test(digits)) return false;
  return MEASURES.has(unit) || (THINGS.has(unit) && standsAfterItsNoun(text, numeral.start, end));
}

/** 新建公园三座，: after the noun that it counts, with nothing to follow; 三个方面, 这三座 count no thing. */
function standsAfterItsNoun(text: string, start: number, end: number): boolean {
  return (
    /[\u4e00-\u9fff)”](?<![这那每各某第首前后上下几同分为成是有的了过出])$/.test(
      text.slice(Math.max(0, start - 1), start),
    ) && /^(?:[,、;。)]|以上|左右|及以上|$)/.test(text.slice(end, end + 3))
  );
}

/** What is counted singly after its noun. 二期, 一线, 五次全会, 四项 and 一批 name. */
const THINGS = new Set(Array.from("个座所处件户台辆套幢栋间对艘架例宗场篇部条人"));

/** Firms and persons are counted even singly; things are listed (三类, 四大). */
const COUNTED_ALONE = new Set(["家", "位", "名"]);
const NAMES = /^(?:大|届|中全|次[会全]|条|公(?![里斤顷])|级|度|类|化|项)/;
const MEASURES = new Set(["吨", "亩", "公里", "平方米", "公斤", "斤", "公顷", "平方公里", "立方米", "千瓦时", "人次"]);
