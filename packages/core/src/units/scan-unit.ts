import { type Scale, scanScale } from "../numbers/scale";
import { simpleUnitAt } from "./lookup";
import type { Unit } from "./unit";

/** A unit as it stands in a text. */
export interface UnitMatch {
  /** UTF-16 offsets */
  start: number;
  end: number;
  text: string;
  /** canonical spelling, no scale: 元, 百分点, 微克/立方米 */
  unit: string;
  /** 万 in 万元 where the numeral has not taken it (a caption); usually "" */
  scale: string;
  /** a counting word (个, 家) and no measure */
  classifier?: true;
}

/** A part of a unit: 万元 of 吨标准煤/万元. */
export interface UnitPart {
  unit: Unit;
  scale: Scale | null;
  end: number;
}

/** The longest unit at a position of a text, simple or compound (元/亩, 微克每立方米); null when none stands there. */
export function scanUnit(text: string, at: number): UnitMatch | null {
  const upper = scanPart(text, at);
  if (!upper) return null;
  const lower = scanDenominator(text, upper.end);
  const end = lower?.end ?? upper.end;
  return {
    start: at,
    end,
    text: text.slice(at, end),
    unit: lower ? `${upper.unit.symbol}/${spell(lower)}` : upper.unit.symbol,
    scale: upper.scale?.text ?? "",
    ...(upper.unit.classifier && !lower && { classifier: true as const }),
  };
}

/** A simple unit with its scale: 万元, 千人. 千米 and 百分点 are units before they are scales. */
export function scanPart(text: string, at: number): UnitPart | null {
  const plain = simpleUnitAt(text, at);
  if (plain) return { ...plain, scale: null };
  const scale = scanScale(text, at);
  const scaled =
    scale && scale.text !== "十" && scale.end - at === scale.text.length ? simpleUnitAt(text, scale.end) : null;
  return scaled && { ...scaled, scale };
}

/** Counting words that stand below a line: 元/头, 平方米/户. The others list alternatives there (个/家). */
const COUNTED_BELOW = new Set([
  "户",
  "头",
  "只",
  "株",
  "件",
  "套",
  "台",
  "辆",
  "次",
  "张",
  "羽",
  "份",
  "间",
  "床",
  "箱",
  "盒",
  "瓶",
  "票",
  "单",
]);

/** /平方米, ／日, 每立方米 after a unit. */
export function scanDenominator(text: string, at: number): UnitPart | null {
  if (text[at] !== "/" && text[at] !== "／" && text[at] !== "每") return null;
  const lower = scanPart(text, at + 1);
  // 2万元每年新增…: 每 opens a phrase of its own there
  if (text[at] === "每" && lower?.unit.base === "个月") return null;
  if (!lower || (lower.unit.classifier && !COUNTED_BELOW.has(lower.unit.symbol))) return null;
  return lower;
}

/** The spelling of a denominator where it is not that of the unit alone: 吨/日, 元/月. */
const BELOW: Readonly<Record<string, string>> = { 天: "日", 个月: "月" };
const spell = ({ unit, scale }: UnitPart): string => `${scale?.text ?? ""}${BELOW[unit.symbol] ?? unit.symbol}`;
