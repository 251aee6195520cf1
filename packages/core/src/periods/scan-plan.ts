import type { Part } from "./phrase";
import { FIVE_YEAR_PLANS } from "./plans";
import { wordAt } from "./tokens";

const OPEN = '“"「『‘';
const CLOSE = ["”", '"', "」", "』", "’"];
const SPAN_WORDS = ["规划期间", "规划时期", "规划期", "时期", "期间"];
const NAMED_AFTER = ["规划", "计划", "发展", "以来", "末", "目标", "开局", "收官", "建设"];
/** longest first: 十五五 before 十五 */
const LONGEST_FIRST = [...FIVE_YEAR_PLANS].sort((a, b) => b.name.length - a.name.length);

/**
 * “十四五”, 十三五时期, “十五”期间, 九五末.
 *
 * Without quotes the short names are plain numbers (十五, 九五), so they need a word after them; the long ones (十四五)
 * must not be followed by what they would count (十四五个).
 */
export function scanPlan(text: string, at: number): Part | null {
  const quoted = OPEN.includes(text[at] ?? "。");
  const start = quoted ? at + 1 : at;
  const plan = LONGEST_FIRST.find(({ name }) => text.startsWith(name, start));
  if (!plan) return null;
  const bare = start + plan.name.length;
  const closed = quoted ? wordAt(text, bare, CLOSE) : bare;
  const span = closed < 0 ? -1 : wordAt(text, closed, SPAN_WORDS);
  const named = closed >= 0 && (span >= 0 || wordAt(text, closed, NAMED_AFTER) >= 0);
  if (closed < 0 || (!named && plan.name === "十五")) return null;
  if (
    !quoted &&
    !named &&
    (plan.name.length < 3 || /[个家项人名户天年月日岁件条次亩元万亿多余]/.test(text[bare] ?? ""))
  )
    return null;
  const end = span >= 0 ? span : closed;
  const last = wordAt(text, end, ["末", "期末", "时期末"]);
  const year = { is: "plan" as const, ordinal: plan.ordinal, from: plan.from, to: plan.to };
  return { end: last >= 0 ? last : end, year, grain: "plan", ...(last >= 0 && { asOf: true as const }) };
}
