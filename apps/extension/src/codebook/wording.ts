import { formatQuantity, unitOf } from "@shuzhai/core";
import type { CodebookVariable, Fit } from "@shuzhai/dataset/codebook";
import type { Messages } from "../i18n/zh";

/** A variable by its name: 地区生产总值 增速 目标. The level and what happened go without saying. */
export function variableText({ indicator, measure, modality }: CodebookVariable, say: Messages): string {
  return [
    indicator.name,
    measure === "level" ? "" : say.measure[measure],
    modality === "target" ? say.modality.target : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** A value with its unit: 30.44亿元. */
export function valueText(fit: Fit, say: Messages): string {
  return fit.value === null ? say.codebook.doubt.masked : ends(fit, (decimal) => inUnit(decimal, fit.unit));
}

/** A value in a column whose head names the unit: the number alone, where it is in that unit. */
export function bareValue(fit: Fit, { unit }: CodebookVariable): string {
  if (fit.value === null) return "X";
  return ends(fit, (decimal) => (fit.unit === unit ? decimal : inUnit(decimal, fit.unit)));
}

function ends({ value, upper }: Fit, text: (decimal: string) => string): string {
  return [value, upper].flatMap((decimal) => (decimal == null ? [] : text(decimal))).join("–");
}

/** A unit that has its scale already (亿元) gets no second one. */
function inUnit(decimal: string, unit: string): string {
  return unitOf(unit)?.scale ? `${decimal}${unit}` : formatQuantity(decimal, unit);
}
