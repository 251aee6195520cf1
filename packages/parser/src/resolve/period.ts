import { findIndicator, type Ground, type Period, type PeriodPhrase, resolvePeriod, type Span } from "@shuzhai/core";
import type { PeriodMention } from "../lex/mention";
import { baseYear, type Context } from "./context";
import { carriesOn, followsOn, governing } from "./governing-period";
import { isAimedAt } from "./modality";
import type { Said } from "./said";

export interface FoundPeriod {
  period: Period | null;
  ground: Ground | null;
}

/**
 * The time that a figure speaks of: the phrase that governs it in its sentence, else the one that the sentences before
 * carry on, else the section's year. What no words say stays null.
 */
export function periodOf(draft: Said, phrases: readonly PeriodMention[], context: Context): FoundPeriod {
  const stated = governing(draft, phrases, context);
  const period = stated && resolve(stated.phrase, context, kindOf(draft, stated.phrase), phrases);
  if (stated && period) {
    const own = ended(draft, averagedSince(draft, stated, phrases, period));
    return { period: own, ground: { span: { start: stated.start, end: stated.end }, basis: "stated" } };
  }
  if (context.section.role !== "plan" && isAimedAt(draft, context)) return implied(context, false);
  return carried(draft, context) ?? implied(context, true);
}

/** 由2000年的…增长至2024年的…，年均增长14.2%: the average is of all the years between. */
function averagedSince(draft: Said, stated: PeriodMention, phrases: readonly PeriodMention[], period: Period): Period {
  if (draft.comparison?.basis !== "average" || period.recurring) return period;
  const first = phrases.find(
    ({ start, phrase }) => start < stated.start && phrase.year.is === "stated" && !phrase.months,
  );
  if (first?.phrase.year.is !== "stated" || !/^(?:19|20)\d\d$/.test(period.end)) return period;
  const { from, to } = first.phrase.year;
  return from === to && to < Number(period.end) ? { ...period, start: String(from), kind: "flow" } : period;
}

/** 从1978年到1983年，由175元提高到288元: the first level is of the first year, the second of the last. */
function ended(draft: Said, period: Period): Period {
  if (!/^\d{4}$/.test(period.start) || !/^\d{4}$/.test(period.end) || period.recurring) return period;
  if (draft.measure === "from") return { ...period, end: period.start };
  return draft.measure === "level" && draft.relates?.as === "fromOf" ? { ...period, start: period.end } : period;
}

function carried(draft: Said, context: Context): FoundPeriod | null {
  if (!context.carried || !followsOn(context) || !carriesOn(context)) return null;
  const { phrase, span } = context.carried;
  const period = resolve(phrase, context, kindOf(draft, phrase), []);
  return period && { period, ground: { span, basis: "implied" } };
}

/** A stock stands at a date, a flow runs up to it: 截至10月底 of 常住人口 and of 到位资金. */
function kindOf({ name }: Said, phrase: PeriodPhrase): Period["kind"] | undefined {
  if (!phrase.asOf) return undefined;
  const known = findIndicator(name)?.indicator.flow;
  if (known) return known === "flow" ? "flow" : "stock";
  return /人口|余额|总数|存栏|保有量|拥有量|总户数/.test(name) ? "stock" : undefined;
}

function resolve(
  phrase: PeriodPhrase,
  context: Context,
  kind: Period["kind"] | undefined,
  phrases: readonly PeriodMention[],
): Period | null {
  const { document, section } = context;
  if (phrase.year.is === "yearsBack" && phrase.recurring) return averaged(phrase.year.count, context, phrases);
  if (/截[至止](?:目前|当前)/.test(phrase.text)) {
    if (document.given && section.role === "review") {
      const point = `${document.given.year}-${two(document.given.month)}`;
      return { start: point, end: point, grain: "month", kind: "stock", text: phrase.text };
    }
    return null;
  }
  // 今年以来 in an account of 上半年 is 上半年
  const vague =
    !phrase.months && (phrase.yearToDate === true || (phrase.year.is === "relative" && phrase.year.offset === 0));
  if (document.months && section.role === "review" && vague) return implied(context, true).period;
  return resolvePeriod(phrase, speakersYear(phrase, context), kind);
}

/** 去年 is said in the year in which a report is given; 今年 in its review is the year under review. */
function speakersYear({ year, text }: PeriodPhrase, context: Context): number | null {
  const { document, section } = context;
  // 当年 is the year that was spoken of
  if (year.is !== "relative" || text.startsWith("当年")) return baseYear(context);
  if (year.offset === 0) return section.year ?? document.thisYear ?? baseYear(context);
  const given = document.kind === "work-report" || document.kind === "speech" ? document.planYear : document.reviewYear;
  return (year.offset < 0 ? given : (document.thisYear ?? document.reviewYear)) ?? baseYear(context);
}

/** 两年平均 of 1—10月: from January of the year before to October. */
function averaged(years: number, context: Context, phrases: readonly PeriodMention[]): Period | null {
  const own = phrases.find(({ phrase }) => phrase.months && !phrase.recurring)?.phrase ?? context.carried?.phrase;
  const stretch = own ? resolvePeriod(own, baseYear(context)) : implied(context, true).period;
  if (!stretch) return null;
  const start = String(Number(stretch.start.slice(0, 4)) - years + 1) + stretch.start.slice(4);
  return { start, end: stretch.end, grain: stretch.grain, kind: "flow", recurring: true };
}

/** What a figure without any word of time speaks of. */
export function impliedPeriod(context: Context): FoundPeriod {
  return implied(context, true);
}

/** The section's year; in the review of a bulletin that speaks of 上半年 throughout, those months. */
function implied(context: Context, withMonths: boolean): FoundPeriod {
  const year = baseYear(context);
  if (year === null) return { period: null, ground: null };
  const { document, section } = context;
  const title: Span = { start: document.span.start, end: document.span.start + (document.title?.length ?? 0) };
  const ground: Ground = { span: section.heading ?? title, basis: "implied" };
  if (!document.months || section.role === "plan" || !withMonths)
    return { period: { start: String(year), end: String(year), grain: "year", kind: "flow" }, ground };
  const [from, to] = document.months;
  const yearToDate = from === 1 ? { yearToDate: true as const } : {};
  return {
    period: { start: `${year}-${two(from)}`, end: `${year}-${two(to)}`, grain: "month", kind: "flow", ...yearToDate },
    ground,
  };
}

const two = (month: number): string => String(month).padStart(2, "0");
