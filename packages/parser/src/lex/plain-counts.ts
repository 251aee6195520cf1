import { type Span, unitOf } from "@shuzhai/core";

/**
 * Whether a numeral in Chinese characters is an amount. 三类会议, 一个, 两级, 十大, 四个平台 count or name and are left;
 * 三亿零四百万吨, 五百多名, 十几个, 三分之一, 百分之八, 一倍 are amounts. A single character is one only with a measure
 * that nobody counts slogans by, or before persons and firms (两位医生, 三家公司).
 */
export function isPlainCount(text: string, numeral: Span, unit: string): boolean {
  if (unit === "") return /分之|[万亿]/.test(text.slice(numeral.start, numeral.end));
  if (text.charAt(numeral.start - 1) === "第" || text.charAt(numeral.start - 1) === "“") return false;
  if (unit === "%" || unit === "‰" || unit === "百分点") return true;
  if (unit === "倍" || unit === "番") return !/^[增速率数]/.test(text.charAt(numeral.end + 1));
  const length = numeral.end - numeral.start;
  const classifier = unitOf(unit)?.classifier === true;
  const digits = text.slice(numeral.start, numeral.end);
  if (length >= 2)
    return (
      !(length === 2 && NAMES.test(text.slice(numeral.end, numeral.end + 2))) &&
      !/^[一二三四五六七八九]{2,}$/.test(digits)
    );
  if (classifier) return COUNTED_ALONE.has(unit) && /[二两三四五六七八九]/.test(digits);
  return MEASURES.has(unit) && !/[一两]/.test(text.charAt(numeral.start));
}

/** Firms and persons are counted even singly; things are listed (三类, 四大). */
const COUNTED_ALONE = new Set(["家", "位", "名"]);
const NAMES = /^(?:大|届|中全|次[会全]|条|公|级|度|类|化|项)/;
const MEASURES = new Set(["吨", "亩", "公里", "平方米", "公斤", "斤", "公顷", "平方公里", "立方米", "千瓦时", "人次"]);
