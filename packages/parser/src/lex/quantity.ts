import { type Numeral, scaleBy, scanBareScale, scanNumeral, scanUnit, unitOf } from "@shuzhai/core";
import { isDigit } from "../text/characters";
import { boundAfter, boundBefore } from "./bounds";
import { maskAt } from "./masked";
import type { Mention } from "./mention";

/** What stands at one number: its unit, and where it ends. */
interface Measured {
  unit: string;
  /** left to the unit by the numeral: the 千 of 312.5千公顷 */
  scale: string;
  written: string;
  classifier: boolean;
  end: number;
}

/**
 * The quantity that begins at an offset: sign, numeral, scale, unit and bound words; ranges (2—3个, 25%至30%) as one.
 * Null where no number of a quantity stands. `begin` is the sentence's begin: nothing before it is read.
 */
export function quantityAt(text: string, at: number, begin: number): Mention | null {
  const mask = maskAt(text, at);
  if (mask !== null) return maskedMonths(text, at) ?? maskedQuantity(text, at, mask, begin);
  const numeral = scanNumeral(text, at) ?? scaleAlone(text, at, begin);
  if (!numeral) return null;
  const sign = signBefore(text, at, begin);
  const start = sign ? at - 1 : at;
  const first = measured(text, numeral);
  const range = sign ? null : rangeFrom(text, numeral, first);
  const last = range ? range.measured : first;
  const mention: Mention = {
    start,
    end: last.end,
    outer: { start, end: last.end },
    numeral: { start, end: range ? range.numeral.end : numeral.end },
    value: (sign ? "-" : "") + scaleBy(range ? range.low : numeral.value, last.scale),
    ...(range ? { upper: scaleBy(range.numeral.value, last.scale) } : {}),
    unit: last.unit,
    classifier: last.classifier,
    bound: numeral.loose || range?.numeral.loose ? "over" : "exact",
    written: { number: text.slice(start, range ? range.numeral.end : numeral.end), unit: last.written },
    ...(last.unit === "" ? { bare: true as const } : {}),
  };
  if (numeral.loose) mention.boundText = numeral.loose;
  withBounds(text, mention, begin);
  return mention;
}

/** 超百亿元, 近千家, 上万人: a scale alone is a number only after such a word. */
function scaleAlone(text: string, at: number, begin: number): Numeral | null {
  const scale = scanBareScale(text, at);
  if (!scale) return null;
  const before = text.slice(Math.max(begin, at - 2), at);
  return /(?:突破|超过|超|近|上|逾|达)$/.test(before) && scanUnit(text, scale.end) ? scale : null;
}

function signBefore(text: string, at: number, begin: number): boolean {
  if (at <= begin || text.charAt(at - 1) !== "-" || !isDigit(text.charAt(at))) return false;
  const before = at - 1 > begin ? text.charAt(at - 2) : "";
  return !isDigit(before) && !/[%元个月年日米亩吨人户家件项次A-Za-zX“”+-]/.test(before);
}

/** The unit after a numeral. 余 and 多 may stand between them (6000多万元 is the numeral's own). */
function measured(text: string, numeral: Numeral): Measured {
  if (numeral.unit)
    return { unit: numeral.unit, scale: "", written: numeral.unit, classifier: false, end: numeral.end };
  return (
    unitFrom(text, numeral.end) ?? { unit: "", scale: "", written: numeral.scale, classifier: false, end: numeral.end }
  );
}

function unitFrom(text: string, at: number): Measured | null {
  const found = scanUnit(text, at);
  if (!found) return null;
  // 高于全省2.2个和3.7个百分点: the first is said short
  if (found.unit === "个" && /^[和、]\d+(?:\.\d+)?个百分点/.test(text.slice(found.end, found.end + 14)))
    return { unit: "百分点", scale: "", written: "个", classifier: false, end: found.end };
  return {
    unit: found.unit,
    scale: found.scale,
    written: found.text,
    classifier: unitOf(found.unit)?.classifier === true,
    end: found.end,
  };
}

/**
 * The second number of a range: 2-3个, 6%-6.5%, 1.5-2亿元, 25%至30%. A unit or scale stated once serves both. 由5个至7个
 * and 从…到… are two figures; 1至3 needs nothing between.
 */
function rangeFrom(
  text: string,
  low: Numeral,
  first: Measured,
): { low: string; numeral: Numeral; measured: Measured } | null {
  const mark = /^(?:-{1,2}|至|到)/.exec(text.slice(first.end, first.end + 2));
  if (!mark) return null;
  if (mark[0] === "到" && first.unit !== "") return null;
  const numeral = scanNumeral(text, first.end + mark[0].length);
  if (!numeral || numeral.fraction || numeral.form !== low.form) return null;
  const second = measured(text, numeral);
  if (first.unit !== "" && second.unit !== first.unit) return null;
  if (first.unit === "" && second.unit === "") return null;
  const sharesScale = low.scale === "" && numeral.scale !== "" && first.unit === "";
  const value = sharesScale ? (scanNumeral(low.digits + numeral.scale, 0)?.value ?? low.value) : low.value;
  if (Number(value) > Number(numeral.value)) return null;
  return { low: value, numeral, measured: second };
}

/** X-X月, X月底: months that the text hides. The figures after them have no period of their own. */
function maskedMonths(text: string, at: number): Mention | null {
  const found = /^([Xx×]{1,2}(?:-[Xx×]{1,2})?)月/.exec(text.slice(at, at + 6));
  if (!found) return null;
  const numeral = { start: at, end: at + (found[1] as string).length };
  const span = { start: at, end: at + found[0].length };
  return {
    ...span,
    outer: span,
    numeral,
    value: null,
    unit: "月",
    classifier: false,
    bound: "exact",
    written: { number: found[1] as string, unit: "月" },
    masked: true,
  };
}

function maskedQuantity(text: string, at: number, end: number, begin: number): Mention | null {
  let unitAt = end;
  const loose = /^[余多]/.test(text.charAt(unitAt)) ? 1 : 0;
  unitAt += loose;
  const scale = /^(?:万亿|[十百千]?[万亿])/.exec(text.slice(unitAt, unitAt + 2))?.[0] ?? "";
  const unit = unitFrom(text, unitAt + scale.length);
  if (!unit && scale === "") return null;
  if (!unit || unit.unit === "月" || /^[县市区省镇乡村月日年届]/.test(text.slice(unitAt, unitAt + 1))) return null;
  const mention: Mention = {
    start: at,
    end: unit.end,
    outer: { start: at, end: unit.end },
    numeral: { start: at, end },
    value: null,
    unit: unit.unit,
    classifier: unit.classifier,
    bound: loose ? "over" : "exact",
    written: { number: text.slice(at, end), unit: scale + unit.written },
    masked: true,
  };
  withBounds(text, mention, begin);
  return mention;
}

/** 24小时内, 3个工作日内: a time that is not to be passed. */
const LIMITED = new Set(["小时", "天", "工作日", "分钟"]);

export function withBounds(text: string, mention: Mention, begin: number): void {
  if (LIMITED.has(mention.unit) && /^内(?![部外容])/.test(text.slice(mention.end, mention.end + 2))) {
    mention.outer.end = mention.end + 1;
    mention.bound = "atMost";
    mention.boundText = "内";
  }
  const after = boundAfter(text, mention.end);
  if (after && !isComparative(text, mention.end + after.text.length, after.text)) {
    mention.outer.end = mention.end + after.text.length;
    mention.bound = after.bound;
    mention.boundText = after.text;
  }
  // 上百家, 上亿人
  if (
    /^[百千万亿]/.test(text.charAt(mention.start)) &&
    mention.start > begin &&
    /(?<![以线路网地])上$/.test(text.slice(Math.max(begin, mention.start - 2), mention.start))
  ) {
    mention.outer.start = mention.start - 1;
    mention.bound = "over";
    mention.boundText = "上";
    return;
  }
  const before = boundBefore(text, mention.start, begin);
  if (!before) return;
  mention.outer.start = before.at;
  if (mention.bound === "exact") {
    mention.bound = before.bound;
    mention.boundText = before.text;
  }
}

/** 多 and 余 before a noun that they belong to (50%多样性) bound nothing. */
function isComparative(text: string, at: number, word: string): boolean {
  return word === "多" && /^[样元种层]/.test(text.charAt(at));
}
