import { BIG, SMALL, skipSpaces } from "./characters";

/** 千 of 千米 and 千瓦, 百 of 百分点, 兆 of 兆瓦: the letter belongs to the unit. */
const UNIT_TAILS: Readonly<Record<string, string>> = {
  千: "米克瓦伏帕卡赫焦安升字",
  百: "分帕",
  兆: "瓦赫帕字比欧伏宽",
};

export interface Scale {
  end: number;
  exponent: number;
  /** as written, without the space before it */
  text: string;
}

/**
 * 亿, 万, 百万, 千亿, 万亿, 万万, 兆 after a number, or at `at` itself; a space may stand before it (5000 万).
 * A lone 十, 百 or 千 is one as well (3千).
 */
export function scanScale(text: string, at: number): Scale | null {
  const start = skipSpaces(text, at);
  let end = start;
  let exponent = 0;
  if (isUnitTail(text, end)) return null;
  const small = SMALL[text[end] ?? ""];
  if (small !== undefined) {
    exponent += small;
    end++;
  }
  for (let groups = 0; groups < 2; groups++) {
    const big = isUnitTail(text, end) ? undefined : BIG[text[end] ?? ""];
    if (big === undefined) break;
    exponent += big;
    end++;
  }
  return end === start ? null : { end, exponent, text: text.slice(start, end) };
}

function isUnitTail(text: string, at: number): boolean {
  const tails = UNIT_TAILS[text[at] ?? ""];
  const next = text[at + 1];
  return tails !== undefined && next !== undefined && tails.includes(next);
}
