import { add, compare } from "./arithmetic";
import { arabicDigit, skipSpaces } from "./characters";
import { scanLoose } from "./loose";
import { type Scale, scanScale } from "./scale";
import type { Scanned } from "./scanned";
import { shift } from "./shift";

/** Arabic digits with what belongs to them: separators, point, scale, 余 (1,234.5 · 30.44亿 · 3000余万 · 1亿2000万). */
export function scanArabic(text: string, at: number): Scanned | null {
  const number = scanDigits(text, at);
  if (!number) return null;
  const { end, plain } = number;
  const digits = text.slice(at, end);
  const loose = scanLoose(text, skipSpaces(text, end), plain.endsWith("0"));
  const scale = scanScaleAfter(text, loose?.end ?? end, plain);
  if (loose) {
    const to = scale?.end ?? loose.end;
    return { end: to, digits, value: shift(plain, scale?.exponent ?? 0), scale: scale?.text ?? "", loose: loose.loose };
  }
  if (!scale) return { end, digits, value: shift(plain, 0), scale: "" };
  const value = shift(plain, scale.exponent);
  const lower = plain.length > 40 ? null : scanLowerPart(text, scale.end, scale.exponent);
  if (lower) return { end: lower.end, digits: text.slice(at, lower.end), value: add(value, lower.value), scale: "" };
  const after = scanLoose(text, scale.end, true);
  return { end: after?.end ?? scale.end, digits, value, scale: scale.text, ...(after && { loose: after.loose }) };
}

/** Digits with thousands separators and a decimal point, as a plain decimal. Nothing but digits is looked back at. */
export function scanDigits(text: string, at: number): { end: number; plain: string } | null {
  const leadingPoint =
    isPoint(text, at) && at > 0 ? !isPoint(text, at - 1) && arabicDigit(text, at - 1) < 0 : isPoint(text, at);
  if (arabicDigit(text, at) < 0 && !leadingPoint) return null;
  let end = runOfDigits(text, at);
  if (end - at >= 1 && end - at <= 3 && arabicDigit(text, at) > 0) end = runOfGroups(text, end);
  if (isPoint(text, end) && arabicDigit(text, end + 1) >= 0) end = runOfDigits(text, end + 1);
  else if (end === at) return null;
  return { end, plain: plainDigits(text.slice(at, end)) };
}

/** 2 after 1亿 in 1亿2000万; 零1 after 1千; 5000 after 1万: a lower part of the same number. */
function scanLowerPart(text: string, at: number, exponent: number): { end: number; value: string } | null {
  const zero = text[at] === "零";
  const start = zero ? at + 1 : text[at] === " " ? at + 1 : at;
  const end = Math.min(runOfDigits(text, start), start + 17);
  if (end === start || arabicDigit(text, end) >= 0 || isPoint(text, end)) return null;
  const plain = plainDigits(text.slice(start, end));
  const scale = scanScale(text, end);
  if (scale && scale.exponent < exponent) {
    const value = shift(plain, scale.exponent);
    if (compare(value, shift("1", exponent)) >= 0) return null;
    const lower = scanLowerPart(text, scale.end, scale.exponent);
    return lower ? { end: lower.end, value: add(value, lower.value) } : { end: scale.end, value };
  }
  const fills = start === at && end - start === exponent;
  return !scale && (zero ? end - start < exponent : fills) ? { end, value: shift(plain, 0) } : null;
}

/** A lone 百 or 千 after a year is the begin of a name (2019百强); W is 万 in the language of the net (300W). */
function scanScaleAfter(text: string, at: number, plain: string): Scale | null {
  if ((text[at] === "W" || text[at] === "w") && !/[A-Za-z\d]/.test(text[at + 1] ?? "")) {
    return { end: at + 1, exponent: 4, text: text.slice(at, at + 1) };
  }
  const scale = scanScale(text, at);
  if (!scale || scale.exponent >= 4) return scale;
  return scale.exponent === 1 || plain.length > 3 ? null : scale;
}

function runOfDigits(text: string, at: number): number {
  let end = at;
  while (arabicDigit(text, end) >= 0) end++;
  return end;
}

/** Groups of three after the first one to three digits, all with the same separator; a group of another length voids them. */
function runOfGroups(text: string, at: number): number {
  const separator = text[at] ?? "";
  const wide = text.charCodeAt(at - 1) > 0xff00;
  if (!(",\u00a0\u2009\u202f ".includes(separator) || (wide && separator === "，")) || separator === "") return at;
  let end = at;
  while (text[end] === separator) {
    const next = Math.min(runOfThree(text, end + 1), end + 5);
    if (next - end - 1 === 0) break;
    if (next - end - 1 !== 3) return at;
    end = next;
  }
  return end;
}

/** Up to four digits: enough to see that a group has not three. */
function runOfThree(text: string, at: number): number {
  let end = at;
  while (end < at + 4 && arabicDigit(text, end) >= 0) end++;
  return end;
}

const isPoint = (text: string, at: number): boolean => text[at] === "." || text[at] === "．";

function plainDigits(written: string): string {
  const half = /[０-９．]/.test(written) ? written.normalize("NFKC") : written;
  const plain = half.replace(/[^\d.]/g, "");
  return plain.startsWith(".") ? `0${plain}` : plain;
}
