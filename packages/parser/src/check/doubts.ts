import { type Figure, type Interval, indicatorById } from "@shuzhai/core";
import type { Statements } from "./statements";

/*
 * Where the reading of a number may be less sure than an alarm needs. Each is a reason to leave a figure out of checks
 * that hold sentences far apart against each other.
 */

/** Words that make one number of several years: what stands beside them may not be of the year that the section is of. */
const SEVERAL_YEARS =
  /[二两三四五六七八九十\d]年(?:来|间|期间|共|累计|内)|年均|累计|以来|十[一二三四五]五|相比|任期|届/;

/** Chapters of the registry whose numbers are published once a year or month for a place as a whole. */
const HEADLINES = new Set([
  "accounts",
  "industry",
  "investment",
  "consumption",
  "foreign",
  "fiscal",
  "finance",
  "prices",
  "population",
  "income",
  "employment",
  "promotion",
  "agriculture",
]);

/** A standard indicator, or an amount of money of local administration (到位资金): counts may be of one event among several. */
export function isHeadline({ indicator }: Figure): boolean {
  const known = indicator.id ? indicatorById(indicator.id) : null;
  if (!known || !HEADLINES.has(known.category) || /^(?:新增|净增|新)/.test(indicator.name)) return false;
  return known.kind === "standard" || known.dimension === "currency";
}

export function mayBeOfSeveralYears(figure: Figure, said: Statements): boolean {
  return SEVERAL_YEARS.test(said.before(figure));
}

/** Growth at constant prices beside a level at current ones (国家统计局《主要统计指标解释》). */
const CONSTANT_PRICES = /生产总值|GDP|增加值|劳动生产率|能耗/;
const OWN_BASIS = /可比|实际|不变价|剔除|扣除|同口径|名义|考虑/;

/** Why a growth cannot be worked out from two levels at all; null where it can. */
export function otherBasis(growth: Figure, said: Statements): string | null {
  if (CONSTANT_PRICES.test(growth.indicator.name)) return "增速按可比价格计算，不能由现价总量推算";
  const stated = growth.method?.join("、") ?? OWN_BASIS.exec(said.around(growth))?.[0];
  return stated ? `增速另有口径（${stated}），不能由两年总量推算` : null;
}

/** Surveys and censuses revise the level of the year before after it was said, and growth goes by the revised one. */
export const mayBeRevised = ({ indicator }: Figure): boolean =>
  /总产值|可支配收入|纯收入|投资|零售|社零/.test(indicator.name);

const FAR = 1.5;

/** So far apart that they are rather two things than one number misprinted. */
export function farApart(a: Interval, b: Interval): boolean {
  const [x, y] = [middle(a), middle(b)];
  return x === null || y === null || x * y <= 0 || Math.max(x / y, y / x) > FAR;
}

function middle({ low, high }: Interval): number | null {
  if (!low || !high) return null;
  return (Number(low.at.n) / Number(low.at.d) + Number(high.at.n) / Number(high.at.d)) / 2;
}
