import type { Span } from "@shuzhai/core";
import { scanNumeral } from "@shuzhai/core";
import type { Mention } from "./mention";

const MAX_PARTS = 6;

const WHOLE = /(?:比|比例|比重|比率|结构|构成|占比|调整)[^,。;]{0,12}$/;
/** 由8.1:49.6:42.3优化为│7.2:46.8:46.0: the second of two compositions */
const FURTHER = /\d:[\d.]{1,6}[^,。;\d]{1,8}[为到至]$/;
/** 收入比缩小至2.16:1 is one figure, how many times the other. */
const RATIO = /(?:收入|之|人口|生师|师生|性别|资产|存贷|投入产出|产出)比[^,。;]{0,8}$/;

/** 5.3:50.1:44.6, the shares of a whole: one figure a part, in %. Times of day (9:30) stand without such a word before. */
export function composition(text: string, first: Mention, sentence: Span): Mention[] | null {
  if (first.unit !== "" || first.upper || text.charAt(first.end) !== ":") return null;
  const before = text.slice(Math.max(sentence.start, first.start - 24), first.start);
  if (!WHOLE.test(before) && !FURTHER.test(before)) return null;
  const numerals: { start: number; end: number; value: string | null }[] = [{ ...first.numeral, value: first.value }];
  let end = first.end;
  while (text.charAt(end) === ":" && numerals.length < MAX_PARTS) {
    const numeral = scanNumeral(text, end + 1);
    if (!numeral || numeral.end > sentence.end) break;
    numerals.push({ start: numeral.start, end: numeral.end, value: numeral.value });
    end = numeral.end;
  }
  if (numerals.length < 2) return null;
  if (numerals.length === 2 && text.slice(first.end, end) === ":1" && RATIO.test(before))
    return [{ ...first, unit: "1", outer: { ...first.outer, end } }];
  return numerals.map(({ start, end, value }, index) => ({
    ...first,
    start,
    end,
    outer: { start, end },
    numeral: { start, end },
    value,
    unit: "%",
    bare: undefined,
    written: { number: text.slice(start, end), unit: "" },
    part: { index, of: numerals.length },
  }));
}
