import { inBaseUnit } from "../quantities/base";
import { inWrittenUnit } from "../quantities/in-written-unit";
import { limits } from "../quantities/limits";
import { plainDecimal } from "../quantities/plain-decimal";
import type { FigureRecord } from "../records/figure-record";
import type { Cell } from "../tables/table";
import { column, orNull } from "./column";
import { MODALITY } from "./labels";

/**
 * How much. A range has limits and no value: no mean is made of it. A masked number has neither.
 */
export const VALUE_COLUMNS = [
  column("value", "数值", "Value in the unit as written", "decimal", ({ figure: { quantity } }) => {
    const { value } = inWrittenUnit(quantity);
    return quantity.upper === undefined ? plainDecimal(value) : null;
  }),
  column(
    "unit",
    "单位",
    "Unit as written, with its scale",
    "text",
    ({ figure }) => inWrittenUnit(figure.quantity).unit,
  ),
  column("value_surface", "原文数值", "Number as it stands in the report", "text", ({ reading }) => reading.quote),
  column(
    "value_base",
    "标准值",
    "Value in the unit of the next column, exact",
    "decimal",
    ({ figure }, { moneyUnit }) => {
      return inBaseUnit(figure.quantity, moneyUnit).value;
    },
  ),
  column(
    "unit_base",
    "标准单位",
    "Standard unit: money as asked for, areas in 平方米, masses in 公斤 …",
    "text",
    ({ figure }, { moneyUnit }) => {
      return inBaseUnit(figure.quantity, moneyUnit).unit;
    },
  ),
  column("low", "下限", "Least value that the text allows, in 单位", "decimal", (record) => limit(record, "low")),
  column("high", "上限", "Greatest value that the text allows, in 单位", "decimal", (record) => limit(record, "high")),
  column("qualifier", "限定词", "左右, 以上, 近, 余, 超 as written", "text", ({ figure }) =>
    orNull(figure.quantity.boundText),
  ),
  column("modality", "性质", "Actual, target or rule", "text", ({ figure }) => MODALITY[figure.modality]),
  column("strength", "目标强度", "力争, 确保, 建议 as written", "text", ({ figure }) => orNull(figure.force)),
];

function limit({ figure: { quantity } }: FigureRecord, side: "low" | "high"): Cell {
  const { value, upper } = inWrittenUnit(quantity);
  return plainDecimal(limits(quantity, value, upper)[side]);
}
