/** `zone`: an area that people run and count but GB/T 2260 does not know (a development zone, the 兵团). */
export type Level = "country" | "province" | "prefecture" | "county" | "township" | "zone";

/** One administrative division, with one name, in one stretch of years. */
export interface Division {
  /** GB/T 2260 (6 digits), 9 digits for a township; null where no code exists */
  code: string | null;
  /** 常山县 */
  name: string;
  /** 常山 */
  short: string;
  level: Level;
  /** code of the division that it belongs to; null for a province */
  parent: string | null;
  /** first year, from 1981, when the codes begin */
  from?: number;
  /** last year; the year of a change belongs to both, the old and the new. Absent: still in force */
  to?: number;
  /** codes of the divisions that its territory passed to when it ended, or its own when only the name changed */
  successors?: string[];
}

export const inForce = (division: Division) => division.to === undefined;

export const validIn = (division: Division, year: number) =>
  (division.from ?? 0) <= year && year <= (division.to ?? Number.POSITIVE_INFINITY);

/** the digits that all codes below share: 33 of 330000, 3307 of 330700 */
export function codePrefix(code: string): string {
  if (code.endsWith("0000")) return code.slice(0, 2);
  return code.length === 6 && code.endsWith("00") ? code.slice(0, 4) : code;
}
