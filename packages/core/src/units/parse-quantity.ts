import { multiply } from "../numbers/arithmetic";
import { type Loose, skipSpaces } from "../numbers/characters";
import { closeUp } from "../numbers/close-up";
import { scanStatedNumeral } from "../numbers/numeral";
import { scanScale } from "../numbers/scale";
import { shift } from "../numbers/shift";
import { signed, splitSign } from "../numbers/sign";
import { scanUnit } from "./scan-unit";

export type ParsedQuantity =
  | {
      ok: true;
      /** exact, scale multiplied out; "n/d" for a fraction */
      value: string;
      /** canonical, without scale; "1" where the text has none */
      unit: string;
      loose?: Loose;
    }
  | { ok: false; reason: "empty" | "notANumber"; text: string }
  | { ok: false; reason: "unknownUnit"; unit: string; text: string };

/** A whole text as one number with its unit: 30.44亿元, -5.6%, 百分之七点八, 2个百分点, 10.6万余人次, 三分之一. */
export function parseQuantity(text: string): ParsedQuantity {
  const trimmed = closeUp(text);
  if (trimmed === "") return { ok: false, reason: "empty", text };
  const { negative, body } = splitSign(trimmed);
  const numeral = scanStatedNumeral(body);
  if (!numeral) return { ok: false, reason: "notANumber", text };
  const value = signed(numeral.value, negative);
  const loose = numeral.loose && { loose: numeral.loose };
  const at = skipSpaces(body, numeral.end);
  const rest = body.slice(at);
  if (rest === "") return { ok: true, value, unit: numeral.unit ?? "1", ...loose };
  const unit = numeral.unit ? null : scanUnit(body, at);
  if (unit?.end !== body.length) return { ok: false, reason: "unknownUnit", unit: rest, text };
  return { ok: true, value: scaleBy(value, unit.scale), unit: unit.unit, ...loose };
}

/** A value with a scale that stands with its unit multiplied out: 312.5 and 千 (of 千公顷) are 312500. */
export function scaleBy(value: string, scale: string): string {
  const exponent = scale === "" ? 0 : (scanScale(scale, 0)?.exponent ?? 0);
  return exponent === 0 ? value : multiply(value, shift("1", exponent));
}
