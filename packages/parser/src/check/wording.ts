import { type Amount, type Figure, formatQuantity, type Interval, unitOf } from "@shuzhai/core";

/** 到位资金30.44亿元, 财政收入增长8.2%: a figure as the explanation of a check names it. */
export function named(figure: Figure): string {
  const { indicator, measure, quantity } = figure;
  const number = numberOf(figure);
  if (measure !== "growth" && measure !== "change") return `${indicator.name}${number}`;
  const falls = quantity.value?.startsWith("-");
  const verb = measure === "growth" ? (falls ? "下降" : "增长") : falls ? "减少" : "增加";
  return `${indicator.name}${verb}${number.replace(/^[-－]/, "")}`;
}

/** As written, with the unit where a heading (单位：亿元) or the words around it give it. */
export function numberOf({ quote, quantity }: Figure): string {
  const written = quote.replace(/\s+/g, "");
  const bare = /^[-－\d.,]+$/.test(written) && quantity.value !== null;
  return bare ? formatQuantity(quantity.value as string, quantity.unit) : written;
}

const DIGITS = 5;

/** 41.95亿元—42.02亿元: what a computation gives, in the unit of a figure that it is held against. */
export function computed({ interval, base }: Amount, like: Figure): string {
  const unit = unitOf(like.quantity.unit);
  const [factor, symbol] = unit?.base === base ? [ratio(unit.factor), unit.symbol] : [1, base];
  const [low, high] = [interval.low, interval.high].map((edge) => end(edge, factor, symbol));
  if (low && high) return low !== high ? `${low}—${high}` : isExact(interval) ? low : `约${low}`;
  return low ? `${low}以上` : high ? `${high}以下` : "不定";
}

/** One value, and one that needs no rounding to be shown. */
function isExact({ low, high }: Interval): boolean {
  if (!low || !high || low.at.n !== high.at.n || low.at.d !== high.at.d) return false;
  return low.at.d === 1n && low.at.n < 10n ** BigInt(DIGITS);
}

function end(edge: Interval["low"], factor: number, symbol: string): string | null {
  if (!edge) return null;
  const value = Number(edge.at.n) / Number(edge.at.d) / factor;
  return formatQuantity(String(Number(value.toPrecision(DIGITS))), symbol);
}

function ratio(factor: string): number {
  const [n = "1", d = "1"] = factor.split("/");
  return Number(n) / Number(d);
}
