import { divide, type Fraction, fractionOf, powerOfTen, print, times } from "../numbers/fraction";
import type { Scale } from "../numbers/scale";
import { scanDenominator, scanPart, scanUnit, type UnitPart } from "./scan-unit";
import type { Dimension } from "./unit";

/** A written unit with all that is known of it: 亿元, 微克/立方米, 家. */
export interface ResolvedUnit {
  /** canonical, without scale: 元, 微克/立方米 */
  symbol: string;
  /** 亿 of 亿元, or "" */
  scale: string;
  /** of a compound unit those of its parts: "mass/volume" */
  dimension: Dimension | `${Dimension}/${Dimension}`;
  base: string;
  /** how many of the base one of this unit is, scale included; "n/d" where no decimal is exact */
  factor: string;
  en: string;
  ucum?: string;
  /** a counting word (个, 家) and no measure */
  classifier?: true;
}

/** What a written unit is, scale and compound included: 亿元, 万平方米, 元/亩, 微克每立方米, 个百分点; null for no unit. */
export function unitOf(written: string): ResolvedUnit | null {
  const text = written.trim();
  const match = scanUnit(text, 0);
  const upper = scanPart(text, 0);
  if (!match || !upper || match.end !== text.length) return null;
  const lower = upper.end === text.length ? null : scanDenominator(text, upper.end);
  return lower ? compound(match.unit, upper, lower) : simple(upper);
}

const factorOf = ({ unit, scale }: UnitPart): Fraction => {
  const factor = fractionOf(unit.factor);
  if (!factor) throw new Error(`registry: factor of ${unit.symbol}`);
  return times(factor, powerOfTen(scale?.exponent ?? 0));
};

const scaleText = (scale: Scale | null): string => scale?.text ?? "";

function simple(part: UnitPart): ResolvedUnit {
  const { symbol, dimension, base, en, ucum, classifier } = part.unit;
  const factor = print(factorOf(part));
  const scale = scaleText(part.scale);
  return {
    symbol,
    scale,
    dimension,
    base,
    factor,
    en,
    ...(ucum && !scale && { ucum }),
    ...(classifier && { classifier }),
  };
}

function compound(symbol: string, upper: UnitPart, lower: UnitPart): ResolvedUnit {
  const [a, b] = [upper.unit, lower.unit];
  return {
    symbol,
    scale: scaleText(upper.scale),
    dimension: `${a.dimension}/${b.dimension}`,
    base: `${a.base}/${b.base}`,
    factor: print(divide(factorOf(upper), factorOf(lower))),
    en: `${a.en} per ${lower.scale ? `${lower.scale.text} ` : ""}${b.en}`,
    ...(a.ucum && b.ucum && !upper.scale && !lower.scale && { ucum: `${a.ucum}/${b.ucum}` }),
  };
}
