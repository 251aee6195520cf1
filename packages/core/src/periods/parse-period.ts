import { parseIso } from "./iso";
import type { Period } from "./period";
import { resolvePeriod } from "./resolve";
import { scanPeriod } from "./scan-period";

export type ParsedPeriod =
  | { ok: true; period: Period }
  | { ok: false; reason: "notAPeriod" | "impossibleDate" | "yearUnknown"; text: string };

/**
 * A whole text as one period: 2018年1—10月, “十三五”时期, 截至2021年10月底, ISO 8601 (2018-01/2018-10), and with `year`
 * also 前三季度 and 去年.
 * 13月 is no period, 2月30日 an impossible date.
 */
export function parsePeriod(text: string, context: { year?: number; kind?: Period["kind"] } = {}): ParsedPeriod {
  const trimmed = text.trim();
  const iso = parseIso(trimmed);
  if (iso) return { ok: true, period: { ...iso, kind: context.kind ?? "flow", text: trimmed } };
  const phrase = scanPeriod(trimmed, 0);
  if (!phrase || phrase.end < trimmed.length) return { ok: false, reason: "notAPeriod", text };
  const period = resolvePeriod(phrase, context.year ?? null, context.kind);
  if (period) return { ok: true, period };
  const reason = context.year === undefined && !resolvable(phrase.year.is) ? "yearUnknown" : "impossibleDate";
  return { ok: false, reason, text };
}

const resolvable = (is: "stated" | "relative" | "plan" | "yearsBack" | "none"): boolean =>
  is === "stated" || is === "plan";
