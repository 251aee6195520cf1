import { findIndicator, type Ground, type Period, type PeriodPhrase, resolvePeriod, type Span } from "@shuzhai/core";
import type { PeriodMention } from "../lex/mention";
import { baseYear, type Context } from "./context";
import { carriesOn, followsOn, governing, saysWhen } from "./governing-period";
import { isAimedAt } from "./modality";
import { overYears } from "./over-years";
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
  const counted = countedYears(draft, context);
  if (counted) return counted;
  const stated = governing(draft, phrases, context);
  const period = stated && resolve(stated.phrase, context, kindOf(draft, stated.phrase), phrases);
  if (stated && period) {
    if (spansYears(stated.phrase) && /^\d{4}$/.test(period.start) && /^\d{4}$/.test(period.end)) {
      const over = overYears(draft, { from: Number(period.start), to: Number(period.end) });
      return {
        period: { ...over, text: stated.phrase.text },
        ground: { span: { start: stated.start, end: stated.end }, basis: "stated" },
      };
    }
    const own = ended(draft, averagedSince(draft, stated, phrases, period));
    return { period: own, ground: { span: { start: stated.start, end: stated.end }, basis: "stated" } };
  }
  if (context.section.role !== "plan" && isAimedAt(draft, context)) return aimedFor(context);
  return carried(draft, context) ?? block(draft, context) ?? implied(context, true);
}

/** 五年年均增长5.2%, 十年增加近70万亿元: how many years its own clause says. */
function countedYears(draft: Said, context: Context): FoundPeriod | null {
  const from = Math.max(draft.cell.start, draft.mention.start - 40);
  const words = context.text.slice(from, draft.mention.start);
  const found =
    /(?<![第近前后一二三四五六七八九〇○零])([三四五十])年(?:来|间)?(?:累计|年均|总体|增长|增加|减少|投入|新增|安排|完成|建成|改造)[^,]{0,12}$/.exec(
      words,
    );
  const to = baseYear(context);
  if (!found || to === null || context.section.role !== "review") return null;
  const count = { 三: 3, 四: 4, 五: 5, 十: 10 }[found[1] as string] as number;
  const start = from + found.index;
  return {
    period: overYears(draft, { from: to - count + 1, to }),
    ground: { span: { start, end: start + 2 }, basis: "stated" },
  };
}

/** A term explained, and a report without headings, aim at the year ahead. */
function aimedFor(context: Context): FoundPeriod {
  const { planYear, thisYear } = context.document;
  const ahead = context.section.role === "glossary" || (thisYear !== null && thisYear === planYear);
  const found = implied(context, false);
  if (!ahead || planYear === null) return found;
  return { ...found, period: { start: String(planYear), end: String(planYear), grain: "year", kind: "flow" } };
}

/** 五年来, “十三五”期间: the phrase spans years. */
function spansYears({ year, horizon, recurring, months }: PeriodPhrase): boolean {
  return (year.is === "yearsBack" || year.is === "plan") && !horizon && !recurring && !months;
}

/** A paragraph or section that speaks of several years: 一、过去五年工作回顾. */
function block(draft: Said, context: Context): FoundPeriod | null {
  const { years, role } = context.section;
  const to = baseYear(context);
  if (years === null || to === null || role !== "review") return null;
  return { period: overYears(draft, { from: to - years + 1, to }), ground: implied(context, false).ground };
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
  return resolvePeriod(phrase, yearSaidBefore(phrase, phrases, context) ?? speakersYear(phrase, context), kind);
}

/** 2022年新能源汽车全年消费量, 2018年…，其中12月…: months and 全年 without a year are of the one that the sentence has named. */
function yearSaidBefore(phrase: PeriodPhrase, phrases: readonly PeriodMention[], { text }: Context): number | null {
  if (phrase.year.is !== "none" || phrase.recurring) return null;
  const at = phrases.findIndex((mention) => mention.phrase === phrase);
  for (const before of phrases.slice(0, Math.max(at, 0)).reverse()) {
    const { year, horizon } = before.phrase;
    if (year.is === "none" || horizon || !saysWhen(before, text)) continue;
    return year.is === "stated" && year.from === year.to ? year.from : null;
  }
  return null;
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
