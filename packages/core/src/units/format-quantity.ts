import { formatNumber, type WrittenScale } from "../numbers/format-number";

/** What is never written with 万 or 亿. */
const UNSCALED = new Set(["%", "‰", "百分点", "基点", "倍", "番", "岁", "周岁", "分", "℃"]);

/**
 * A quantity as people write it: ("3044000000", "元") is 30.44亿元, ("2", "百分点") 2个百分点, ("1/3", "1") 1/3.
 *
 * @param value plain decimal or "n/d"
 * @param unit canonical; "1" for none
 * @param scale the scale to write in; the shortest without it
 */
export function formatQuantity(value: string, unit: string, scale?: WrittenScale): string {
  const number = formatNumber(value, UNSCALED.has(unit) ? "" : scale);
  return `${number}${unit === "1" ? "" : WITH_CLASSIFIER.has(unit) ? `个${unit}` : unit}`;
}

/** Units that take 个 after a number. */
const WITH_CLASSIFIER = new Set(["百分点", "基点", "工作日", "季度", "标箱"]);
