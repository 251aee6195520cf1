import { skipSpaces } from "../numbers/characters";
import type { Part, PeriodPhrase } from "./phrase";
import { scanDecade } from "./scan-decade";
import { scanWithinYear } from "./scan-months";
import { scanPlan } from "./scan-plan";
import { scanYear } from "./scan-year";
import { continuesNumber, rangeSign, wordAt } from "./tokens";

/**
 * The period phrase that starts at a position, the longest; null when none starts there.
 *
 * It needs an unmistakable start: a year, a month, a quarter, 今年, “十四五”, 截至 …; 五年 alone is a duration. What it
 * finds is what the words say; which year 今年 is, `resolvePeriod` is told.
 */
export function scanPeriod(text: string, at: number): PeriodPhrase | null {
  if (!mayStart(text, at)) return null;
  const part = scanAsOf(text, at) ?? scanHorizon(text, at) ?? scanRecurring(text, at) ?? scanCore(text, at);
  if (!part) return null;
  const { end, year, ...said } = withTail(text, part);
  return { start: at, end, text: text.slice(at, end), year: year ?? { is: "none" }, ...said };
}

const NUMERALS = "0123456789０１２３４５６７８９一二三四五六七八九十廿零〇○两";
/**
 * Every character that a phrase may begin with, and what may follow it ("" is anything): most of a text is passed over by
 * this look alone.
 */
const STARTS = new Map<string, string>([
  ...Array.from(NUMERALS, (numeral): [string, string] => [numeral, ""]),
  ...Array.from('“"「『‘', (quote): [string, string] => [quote, NUMERALS]),
  ...Array.from("到至", (to): [string, string] => [to, `${NUMERALS} 今本当當去上前明来下年岁目“"「民第全`]),
  ["民", "国國"],
  ["中", ""],
  ["今", "年日后後"],
  ["本", "年月季"],
  ["当", "年月季前"],
  ["當", "年月季前"],
  ["去", "年"],
  ["上", "年半月季个個一旬世"],
  ["下", "年半月季个個一旬"],
  ["前", `${NUMERALS} 年几`],
  ["明", "年"],
  ["来", "年"],
  ["过", `去${NUMERALS}`],
  ["刚", "刚过"],
  ["最", "近"],
  ["近", `${NUMERALS} `],
  ["全", "年"],
  ["岁", "末"],
  ["年", ""],
  ["每", "年月季半天日"],
  ["月", "均"],
  ["日", "均"],
  ["截", "至止"],
  ["目", "前"],
  ["迄", "今"],
  ["第", `${NUMERALS} `],
  ["头", `${NUMERALS} 几`],
]);

function mayStart(text: string, at: number): boolean {
  const next = STARTS.get(text[at] ?? "");
  return next !== undefined && (next === "" || next.includes(text[at + 1] ?? "\n"));
}

/** 截至2021年10月底, 截止目前, 目前 */
function scanAsOf(text: string, at: number): Part | null {
  const open = wordAt(text, at, ["截至到", "截止到", "截至", "截止至", "截止"]);
  const now = wordAt(
    text,
    open >= 0 ? open : at,
    open >= 0 ? ["目前", "当前", "今日", "现在"] : ["到目前为止", "目前", "迄今"],
  );
  if (now >= 0) return { end: now, year: { is: "relative", offset: 0 }, grain: "year", asOf: true };
  const part = open >= 0 ? scanCore(text, skipSpaces(text, open)) : null;
  return part && { ...part, asOf: true, yearToDate: true };
}

/** 到2025年, 至2022年底, 到年底 */
function scanHorizon(text: string, at: number): Part | null {
  if (text[at] !== "到" && text[at] !== "至") return null;
  const part = scanCore(text, at + 1);
  return part && { ...part, horizon: true };
}

const RECURRING: readonly (readonly [string, PeriodPhrase["grain"]])[] = [
  ["每半年", "half"],
  ["每季度", "quarter"],
  ["每年", "year"],
  ["每月", "month"],
  ["每天", "day"],
  ["每日", "day"],
  ["年均", "year"],
  ["月均", "month"],
  ["日均", "day"],
];

function scanRecurring(text: string, at: number): Part | null {
  const found = RECURRING.find(([word]) => text.startsWith(word, at));
  if (!found || (text[at] !== "每" && counts(text, at))) return null;
  return { end: at + found[0].length, grain: found[1], recurring: true };
}

/** A year and what stands inside it, or either alone. */
function scanCore(text: string, at: number): Part | null {
  const decade = scanDecade(text, at);
  if (decade && !continuesNumber(text, at)) return decade;
  const years = scanPlan(text, at) ?? scanYear(text, at);
  if (!years) return scanWithinYear(text, at) ?? scanPartOfYear(text, at, false);
  if (years.year?.is === "plan" || years.year?.is === "yearsBack") return years;
  const within = scanWithinYear(text, years.end) ?? scanPartOfYear(text, years.end, true);
  if (!within) return years;
  return scanToOtherYear(text, { ...years, ...within }) ?? { ...years, ...within };
}

/** 2018年10月至2019年3月 */
function scanToOtherYear(text: string, first: Part): Part | null {
  const sign = first.grain === "month" || first.grain === "day" ? rangeSign(text, first.end) : -1;
  const year = sign >= 0 ? scanYear(text, sign) : null;
  const within = year ? scanWithinYear(text, year.end) : null;
  if (first.year?.is !== "stated" || year?.year?.is !== "stated" || within?.grain !== first.grain) return null;
  if (!first.months || !within.months || year.year.to <= first.year.from) return null;
  return {
    end: within.end,
    grain: first.grain,
    year: { is: "stated", from: first.year.from, to: year.year.to },
    months: [first.months[0], within.months[1]],
    ...(first.days && within.days && { days: [first.days[0], within.days[1]] }),
  };
}

/** What may stand for a whole year or its edge: 全年, 年底, 年初, 年内; after a year also 底, 末, 初, 内. */
function scanPartOfYear(text: string, at: number, afterYear: boolean): Part | null {
  if (!afterYear && counts(text, at)) return null;
  const whole = wordAt(text, at, afterYear ? ["全年", "年内", "内"] : ["全年", "年内"]);
  if (whole >= 0) return text[whole] === "龄" ? null : { end: whole, grain: "year" };
  const end = wordAt(text, at, afterYear ? ["年底", "年末", "岁末", "底", "末"] : ["年底", "年末", "岁末"]);
  if (end >= 0) return { end, grain: "year", asOf: true };
  const begin = wordAt(text, at, afterYear ? ["年初", "初"] : ["年初"]);
  return begin >= 0 && !"中步".includes(text[begin] ?? "。")
    ? { end: begin, months: [1, 1], grain: "month", asOf: true }
    : null;
}

/** 三年内, 数年均, 成年: 年 is counted or part of a word. */
const counts = (text: string, at: number): boolean =>
  continuesNumber(text, at) || (at > 0 && "几数多余半两百千近周青少成老童整".includes(text[at - 1] ?? ""));

/** 以来, 底, 前, 年均 after a phrase. */
function withTail(text: string, part: Part): Part {
  const each = part.grain === "year" || part.grain === "plan" ? wordAt(text, part.end, ["年均", "每年"]) : -1;
  if (each >= 0 && part.year) return { ...part, end: each, recurring: true };
  const since = wordAt(text, part.end, ["以来", "至今"]);
  if (since >= 0 && part.year?.is !== "yearsBack") return opened({ ...part, end: since });
  if (part.months && !part.days && part.grain !== "half") {
    const edge = wordAt(text, part.end, ["底", "末"]);
    if (edge >= 0) return withTail(text, atEnd({ ...part, end: edge }));
  }
  const before = text[part.end] === "前" && !/[三四后景往期列五沿]/.test(text[part.end + 1] ?? "");
  return before && (part.asOf || part.months || part.year?.is === "stated")
    ? { ...part, end: part.end + 1, horizon: true }
    : part;
}

/** 今年以来 and 年初以来 run from January; 2020年以来 and 7月底以来 from where they say. No longer a point (年初). */
function opened({ asOf: _, months, ...part }: Part): Part {
  const year = part.year ?? { is: "none" };
  const thisYear = year.is === "none" || (year.is === "relative" && year.offset === 0);
  if (thisYear && (!months || months[1] === 1)) return { ...part, grain: "year", yearToDate: true };
  return months ? { ...part, months: [months[0], 12], since: true } : { ...part, since: true };
}

/** 三季度末, 10月底: the last month, as a point. */
function atEnd(part: Part): Part {
  const last = part.months?.[1] ?? 12;
  return { ...part, months: [last, last], grain: "month", asOf: true };
}
