import type { Division } from "./division";
import { gazetteer } from "./gazetteer";
import { IN_FORCE } from "./generated/in-force";
import type { Resolved } from "./resolve";
import { readInForce } from "./rows";
import type { Scanned } from "./scan";
import { withUncoded } from "./uncoded";

/** Divisions in force, from province to county. Those that ended, and names that changed: `@shuzhai/core/history`. */
const divisions = /* @__PURE__ */ gazetteer(() => withUncoded(readInForce(IN_FORCE)));

/** The division of a GB/T 2260 code, or null: no such code, or not yet there in `year`. */
export function divisionByCode(code: string, year?: number): Division | null {
  return divisions.divisionByCode(code, year);
}

/** All divisions of a full name (28 county names stand for several), below `within` (a code), there in `year`. */
export function divisionsNamed(name: string, options?: { within?: string; year?: number }): Division[] {
  return divisions.divisionsNamed(name, options);
}

/** All divisions of a short form below the division with the code `within`: 常山 below 330800. */
export function divisionsShort(short: string, within: string, options?: { year?: number }): Division[] {
  return divisions.divisionsShort(short, within, options);
}

/**
 * The one division that a code (6 digits), a full name or, below `within`, a short form stands for; or why there is not
 * one: malformed code, unknown, not yet there in `year`, or ambiguous (with the candidates).
 */
export function resolveDivision(input: string, options?: { within?: string; year?: number }): Resolved {
  return divisions.resolveDivision(input, options);
}

/** What a division belongs to, nearest first, up to its province. Takes a township's code too. */
export function ancestors(code: string, year?: number): Division[] {
  return divisions.ancestors(code, year);
}

/** What belongs to a division directly, in the order of codes; of null, the provinces. Without `year` those in force. */
export function children(code: string | null, year?: number): Division[] {
  return divisions.children(code, year);
}

/** The longest full name of a division that starts at `at`: its place in the text and the divisions it may stand for. */
export function scanDivision(text: string, at: number, options?: { year?: number }): Scanned | null {
  return divisions.scanDivision(text, at, options);
}

/**
 * The longest short form of a division below `within` (a code) that starts at `at`: 常山 in a text about 330800. None
 * that are ordinary words (合作, 西湖) or part of another name (钱塘江, 公路桥, 四平台).
 */
export function scanDivisionShort(
  text: string,
  at: number,
  within: string,
  options?: { year?: number },
): Scanned | null {
  return divisions.scanDivisionShort(text, at, within, options);
}
