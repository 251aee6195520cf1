import { OTHER_WORDS } from "./other-words";
import { UNITS } from "./registry/all";
import type { Unit } from "./unit";

const byForm = new Map<string, Unit>();
for (const unit of UNITS) for (const form of [unit.symbol, ...unit.aliases]) byForm.set(form, unit);
/** The longest spelling that begins with a character. */
const longest = new Map<string, number>();
for (const form of byForm.keys()) {
  const first = form.charAt(0);
  longest.set(first, Math.max(longest.get(first) ?? 0, form.length));
}

/**
 * The longest simple unit at a position. Bounded by the longest spelling.
 * A Latin one (km, kWh) may not run on into a word.
 */
export function simpleUnitAt(text: string, at: number): { unit: Unit; end: number } | null {
  const most = longest.get(text[at] ?? "") ?? 0;
  for (let end = Math.min(text.length, at + most); end > at; end--) {
    const form = text.slice(at, end);
    const unit = byForm.get(form);
    if (!unit) continue;
    const next = text[end] ?? "";
    if (next !== "" && OTHER_WORDS[form]?.includes(next)) return null;
    if (/[A-Za-z]$/.test(form) && /[A-Za-z0-9]/.test(next)) return null;
    return { unit, end };
  }
  return null;
}
