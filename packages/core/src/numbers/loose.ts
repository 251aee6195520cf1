import { LOOSE, type Loose } from "./characters";

/** Words that begin with the same letter: 余姚, 余额, 多样, 多元化, 来自. */
const NOT_AFTER: Readonly<Record<string, readonly string[]>> = {
  余: ["姚", "杭", "额", "庆", "热"],
  多: ["样", "元化", "措", "维", "边", "点", "方", "部门"],
};
/** 来 is “or so” only before what is counted (三十来个); elsewhere it is “come” (30来自外省). */
const COUNTED_AFTER_LAI = "万亿个名家人户件次天年岁亩元斤吨里条所项位";

/**
 * 余, 多, 几 or 来 right after a numeral that ends in a round place.
 * @param round the numeral ends in 0 or in a scale, as 几 and 来 need
 */
export function scanLoose(text: string, at: number, round: boolean): { end: number; loose: Loose } | null {
  const loose = LOOSE[(text[at] ?? "") as keyof typeof LOOSE];
  if (loose === undefined) return null;
  if ((loose === "几" || loose === "来") && !round) return null;
  if (loose === "来" && !COUNTED_AFTER_LAI.includes(text[at + 1] ?? "。")) return null;
  if (NOT_AFTER[loose]?.some((tail) => text.startsWith(tail, at + 1))) return null;
  return { end: at + 1, loose };
}
