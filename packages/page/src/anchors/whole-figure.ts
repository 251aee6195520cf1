import type { TextQuoteSelector } from "@shuzhai/core";

/**
 * Whether a quote found at [start, end) is a figure of its own and no part of another: 5.2% is not in 15.2% nor in
 * -5.2%, 3.2亿 not in 3.2亿元, 3个 not in 3个百分点. A neighbour that the figure had when it was captured is no reason
 * to doubt it.
 */
export function standsAlone(text: string, start: number, end: number, quote: TextQuoteSelector): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 2), start), text.slice(end, end + 2)];
  const sameBefore = before.slice(-1) === quote.prefix.slice(-1);
  const sameAfter = after.slice(0, 1) === quote.suffix.slice(0, 1);
  if (!sameBefore && continuesBefore(before, quote.exact)) return false;
  return sameAfter || !continuesAfter(quote.exact, after);
}

const DIGIT = "0-9０-９";
const CHINESE = "〇零一二两三四五六七八九十百千万亿半几";

/** digits, signs and masks right before a number; a range or a grouping that leads to it */
const NUMBER_BEFORE = new RegExp(`[${DIGIT}.．+\\-−－–±XxＸ×]$|[${DIGIT}%％][,，~～—至]$`);
const CHINESE_BEFORE = new RegExp(`[${CHINESE}第负]$`);

function continuesBefore(before: string, exact: string): boolean {
  return NUMBER_BEFORE.test(before) || (new RegExp(`^[${CHINESE}]`).test(exact) && CHINESE_BEFORE.test(before));
}

/** What may follow the end of a figure and make it another: listed by the end that it follows. */
const CONTINUATIONS: readonly [end: RegExp, next: RegExp][] = [
  [new RegExp(`[${DIGIT}]$`), new RegExp(`^[${DIGIT}%％‰‱十百千万亿兆元个倍成]|^[.．,，][${DIGIT}]`)],
  [new RegExp(`[${CHINESE}]$`), /^[\u4e00-\u9fff\d%％]/],
  [/个$/, /^(?:百分|百|月|小时|工作)/],
  [/平方?$/, /^[方米公千]/],
  [/人$/, /^[次年天]/],
  [/[^%％\d]$/, /^[/／每]/],
  [/./, new RegExp(`^[-–—~～至][${DIGIT}]`)],
];

function continuesAfter(exact: string, after: string): boolean {
  return CONTINUATIONS.some(([end, next]) => end.test(exact) && next.test(after));
}
