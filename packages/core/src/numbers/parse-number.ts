import { closeUp } from "./close-up";
import { fractionOf, print } from "./fraction";
import { type Numeral, scanStatedNumeral } from "./numeral";
import { signed, splitSign } from "./sign";

export type ParsedNumber =
  | { ok: true; value: string; unit?: Numeral["unit"]; loose?: Numeral["loose"]; fraction?: true }
  | { ok: false; reason: "empty" | "notANumber" | "trailingText"; text: string };

/** Scientific notation as spreadsheets write it. */
const SCIENTIFIC = /^\d{1,40}(?:\.\d{1,40})?[eE][+-]?\d{1,2}$/;

/**
 * A whole text as one number: sign (-, －, 负), then a numeral as `scanNumeral` reads it, or scientific notation as
 * spreadsheets write it. The value is an exact plain decimal, or "n/d" for a fraction.
 */
export function parseNumber(text: string): ParsedNumber {
  const trimmed = closeUp(text);
  if (trimmed === "") return { ok: false, reason: "empty", text };
  const { negative, body } = splitSign(trimmed);
  const scientific = SCIENTIFIC.test(body.normalize("NFKC")) ? fractionOf(body.normalize("NFKC")) : null;
  if (scientific) return { ok: true, value: signed(print(scientific), negative) };
  const numeral = scanStatedNumeral(body);
  if (!numeral) return { ok: false, reason: "notANumber", text };
  if (numeral.end < body.length) return { ok: false, reason: "trailingText", text };
  const { value, unit, loose, fraction } = numeral;
  return {
    ok: true,
    value: signed(value, negative),
    ...(unit && { unit }),
    ...(loose && { loose }),
    ...(fraction && { fraction }),
  };
}
