import { multiply, type Quantity } from "@shuzhai/core";
import { rememberLast } from "../tables/remember-last";

/** Decimal strings; null where the text hides the number. */
export interface InUnit {
  value: string | null;
  upper: string | null;
  unit: string;
}

/** 亿, 千万 … after the last digit; 千 of 千米, 百 of 百分点 and 兆 of 兆瓦 belong to the unit. */
const SCALE = /[\d０-９]\s?[余多来]?((?:千(?![米克瓦伏帕卡赫焦安升字])|百(?!分)|[十万亿])+)[^\d０-９]*$/;
const ZEROS: Record<string, number> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

/**
 * A quantity as the text writes it: 30.44 亿元, not 3044000000 元. A numeral in Chinese characters (三百万元) has no
 * number and scale of its own and is written out.
 */
export const inWrittenUnit = rememberLast((quantity: Quantity): InUnit => {
  const { value, upper, unit, written } = quantity;
  const scale = value === null ? hiddenScale(quantity) : (SCALE.exec(written.number + written.unit)?.[1] ?? "");
  const exponent = Array.from(scale).reduce((sum, letter) => sum + (ZEROS[letter] ?? 0), 0);
  const digits =
    written.number
      .normalize("NFKC")
      .replaceAll(",", "")
      .match(/\d+(\.\d+)?/g) ?? [];
  const scaled = (exact: string | undefined | null) =>
    exact == null ? null : asWritten(shiftDown(exact, exponent), digits);
  return { value: scaled(value), upper: scaled(upper), unit: scale && unit === "1" ? scale : `${scale}${unit}` };
});

/** 5.0亿 stays 5.0: how far a number was rounded is part of what it says. */
function asWritten(value: string, digits: string[]): string {
  const same = digits.find((written) => Number(written) === Math.abs(Number(value)));
  return same === undefined ? value : `${value.startsWith("-") ? "-" : ""}${same}`;
}

/** X亿元: the number is hidden, its scale is not. */
function hiddenScale({ written }: Quantity): string {
  return /^[十百千万亿]*(?=元)/.exec(written.unit)?.[0] ?? "";
}

/** An exact decimal over a power of ten; a fraction stays as it is. */
function shiftDown(exact: string, exponent: number): string {
  return exponent === 0 || exact.includes("/") ? exact : multiply(exact, `1e-${exponent}`);
}
