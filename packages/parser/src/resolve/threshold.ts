import { type Figure, scanBareScale, scanNumeral, scanUnit } from "@shuzhai/core";

const BEYOND: readonly (readonly [RegExp, "atLeast" | "atMost"])[] = [
  [/^(?:及以上|\(含\)以上|以上)/, "atLeast"],
  [/^(?:及以下|以下|以内)/, "atMost"],
];

/** 亿元以上项目, 65岁以上老人: the bound that is part of an indicator's name. */
export function thresholdOf(name: string): Figure["threshold"] {
  for (let at = 0; at < name.length; at++) {
    const numeral = scanNumeral(name, at) ?? scanBareScale(name, at);
    const unit = numeral && scanUnit(name, numeral.end);
    const bound = unit && BEYOND.find(([words]) => words.test(name.slice(unit.end)))?.[1];
    if (numeral && unit && bound) return { value: numeral.value, unit: unit.unit, bound };
  }
  return undefined;
}
