import { OTHER_WORDS } from "./other-words";
import { UNITS } from "./registry/all";
import type { Unit } from "./unit";

const byForm = new Map<string, Unit>();
for (const unit of UNITS) for (const form of [unit.symbol, ...unit.aliases]) byForm.set(form, unit);
const LONGEST = Math.max(...Array.from(byForm.keys(), (form) => form.length));

/** The simple unit of exactly this spelling. */
export const unitOfForm = (form: string): Unit | undefined => byForm.get(form);

/**
 * The longest simple unit at a position. Bounded by the longest spelling.
 * A Latin one (km, kWh) may not run on into a word.
 */
export function simpleUnitAt(text: string, at: number): { unit: Unit; end: number } | null {
  for (let end = Math.min(text.length, at + LONGEST); end > at; end--) {
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
