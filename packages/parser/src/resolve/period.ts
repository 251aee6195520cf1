import { type Ground, type Period, type PeriodPhrase, resolvePeriod, type Span } from "@shuzhai/core";
import type { PeriodMention } from "../lex/mention";
import type { Draft } from "../read/reader";
import { baseYear, type Context } from "./context";

export interface FoundPeriod {
  period: Period | null;
  ground: Ground | null;
}

/**
 * The time that a figure speaks of: the phrase that governs it in its sentence, else the one that the paragraph carries
 * on, else the section's year. What no words say stays null.
 */
export function periodOf(
  draft: Draft,
  phrases: readonly PeriodMention[],
  context: Context,
  isTarget: boolean,
): FoundPeriod {
  const stated = governing(draft, phrases, context);
  if (stated) {
    const period = resolve(stated.phrase, context);
    if (period) return { period, ground: { span: { start: stated.start, end: stated.end }, basis: "stated" } };
  }
  if (context.carried && !isTarget) {
    const period = resolve(context.carried.phrase, context);
    if (period) return { period, ground: { span: context.carried.span, basis: "implied" } };
  }
  return implied(context);
}

/** The phrase that a sentence leaves in force for the next ones: a leading 1—10月, no 全年 and no comparison. */
export function carriedBy(phrases: readonly PeriodMention[], context: Context): Context["carried"] {
  const leading = phrases.find((p) => isGoverning(p, context.text));
  if (!leading) return null;
  const { phrase } = leading;
  if (!phrase.months || phrase.days || phrase.recurring || phrase.horizon || phrase.since) return null;
  const before = context.text.slice(context.sentence.start, leading.start);
  return /^[^,;]{0,12}[,:]?$/.test(before.replace(/[(（][^()]*[)）]/g, ""))
    ? { phrase, span: { start: leading.start, end: leading.end } }
    : null;
}

function governing(draft: Draft, phrases: readonly PeriodMention[], { text }: Context): PeriodMention | null {
  let found: PeriodMention | null = null;
  for (const phrase of phrases) {
    if (phrase.start > draft.mention.start) break;
    if (isGoverning(phrase, text)) found = phrase;
  }
  return found;
}

/** 比上年, 较2015年, “十四五”规划, 2018年度…项目, 9月25日下午 say no period of a figure. */
function isGoverning({ start, end, phrase }: PeriodMention, text: string): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  const after = text.slice(end, end + 8);
  if (/(?:比|较|与|同|高于|低于|超|于|按|以)$/.test(before) && !phrase.horizon) return false;
  if (/(?:相比|和)$/.test(before) && /^(?:同期|相比)/.test(after)) return false;
  if (
    /^(?:相比|同期|规划|纲要|行动|版|届|第[一二三四五六七八九十]|以来最|不变价|价格|[\u4e00-\u9fff]{0,6}项目(?!\d))/.test(
      after,
    )
  )
    return false;
  if (
    /[《]$/.test(before) ||
    (/“$/.test(before) && !/^”?(?:时期|期间|末|以来|的)/.test(after) && phrase.year.is !== "plan")
  )
    return false;
  if (phrase.year.is === "plan" && /^”?(?:规划|收官|开局|关键|实施|建设|期间(?:的)?主要)/.test(after)) return false;
  return !phrase.days || phrase.asOf === true || phrase.yearToDate === true;
}

function resolve(phrase: PeriodPhrase, context: Context): Period | null {
  const { document, section } = context;
  if (/截[至止]目前|截[至止]当前/.test(phrase.text) && document.given && section.role === "review") {
    const point = `${document.given.year}-${String(document.given.month).padStart(2, "0")}`;
    return { start: point, end: point, grain: "month", kind: "stock", text: phrase.text };
  }
  const year =
    phrase.year.is === "relative" && phrase.year.offset !== 0
      ? (document.reviewYear ?? baseYear(context))
      : baseYear(context);
  return resolvePeriod(phrase, year);
}

function implied(context: Context): FoundPeriod {
  const year = baseYear(context);
  if (year === null) return { period: null, ground: null };
  const { document, section } = context;
  const ground = groundOf(
    section.heading ?? { start: document.span.start, end: document.span.start + (document.title?.length ?? 0) },
  );
  if (document.months && section.role !== "plan") {
    const [from, to] = document.months.map((month) => `${year}-${String(month).padStart(2, "0")}`) as [string, string];
    return {
      period: {
        start: from,
        end: to,
        grain: "month",
        kind: "flow",
        ...(document.months[0] === 1 ? { yearToDate: true as const } : {}),
      },
      ground,
    };
  }
  return { period: { start: String(year), end: String(year), grain: "year", kind: "flow" }, ground };
}

function groundOf(span: Span): Ground {
  return { span, basis: "implied" };
}
