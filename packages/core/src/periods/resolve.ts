import type { Period } from "./period";
import type { PeriodPhrase } from "./phrase";

/**
 * The interval that a phrase means when 今年 is `year`. Null when the phrase needs a year and none is known, and when
 * it names a day that no calendar has.
 *
 * `kind` is the indicator's: a flow of 截至10月底 runs from January, a stock stands at the end of October; a stock of
 * several years (“十三五”) stands at the end of the last. Without it, a point (年末) is a stock and all else a flow.
 */
export function resolvePeriod(phrase: PeriodPhrase, year: number | null, kind?: Period["kind"]): Period | null {
  const years = yearsOf(phrase, year);
  if (!years) return null;
  const is = kind ?? (phrase.asOf && !phrase.yearToDate ? "stock" : "flow");
  const interval = intervalOf(phrase, years, is);
  if (!interval) return null;
  return {
    ...interval,
    grain: phrase.grain,
    kind: is,
    ...(phrase.yearToDate && is === "flow" && { yearToDate: true as const }),
    ...(phrase.recurring && { recurring: true as const }),
    text: phrase.text,
  };
}

type Years = [from: number, to: number];

function yearsOf(phrase: PeriodPhrase, base: number | null): Years | null {
  const { year } = phrase;
  switch (year.is) {
    case "stated":
      if (!phrase.since || phrase.months) return [year.from, year.to];
      return base === null ? null : [year.from, Math.max(year.to, base)];
    case "plan":
      return [year.from, year.to];
    case "relative":
      return base === null ? null : [base + year.offset, base + year.offset];
    case "yearsBack":
      return base === null ? null : [base - year.count + 1, base];
    case "none":
      return base === null ? null : [base, base];
  }
}

function intervalOf(
  phrase: PeriodPhrase,
  [from, to]: Years,
  kind: Period["kind"],
): { start: string; end: string } | null {
  const { months, days } = phrase;
  if (!months) return { start: String(kind === "stock" ? to : from), end: String(to) };
  const point = kind === "stock" && phrase.asOf;
  const first = phrase.yearToDate ? 1 : months[0];
  if (!days) {
    const end = month(to, months[1]);
    return { start: point ? end : month(from, first), end };
  }
  const last = Math.min(days[1], daysIn(to, months[1]));
  if (days[0] > daysIn(from, months[0]) || (days[1] > last && days[0] !== 21)) return null;
  const end = `${month(to, months[1])}-${two(last)}`;
  const firstDay = phrase.yearToDate ? 1 : days[0];
  return { start: point ? end : `${month(from, first)}-${two(firstDay)}`, end };
}

const two = (n: number): string => String(n).padStart(2, "0");
const month = (year: number, n: number): string => `${year}-${two(n)}`;
const daysIn = (year: number, n: number): number => new Date(Date.UTC(year, n, 0)).getUTCDate();
