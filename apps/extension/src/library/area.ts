import { ancestors, divisionByCode, type Place } from "@shuzhai/core";
import { englishName } from "@shuzhai/core/localities/english";

/** A place among others. */
export interface Area {
  /** the place first, then what it belongs to, up to the province; codes, or a name where no code is known */
  keys: readonly string[];
  /** names to be found by, pinyin among them */
  searched: string;
}

/** Of no place: one empty key, so that what is unknown can be listed too. */
const NOWHERE: Area = { keys: [""], searched: "" };
const known = new Map<string, Area>();

export function areaOf(place: Place | null): Area {
  if (!place) return NOWHERE;
  const key = place.code ?? place.name;
  let area = known.get(key);
  if (!area) {
    const above = place.code ? ancestors(place.code) : [];
    const names = [place.name, ...above.map(({ name }) => name)];
    const latin = names.flatMap((name) => englishName(name) ?? []);
    area = { keys: [key, ...above.flatMap(({ code }) => code ?? [])], searched: [...names, ...latin].join("\n") };
    known.set(key, area);
    nameOf.set(key, place.name);
  }
  return area;
}

const nameOf = new Map<string, string>();

/** The name of a key, and how deep it lies below its province. */
export function areaName(key: string): { name: string; depth: number } {
  const name = nameOf.get(key) ?? divisionByCode(key)?.name ?? key;
  if (!/^\d{6,9}$/.test(key) || key.endsWith("0000")) return { name, depth: 0 };
  if (key.length > 6) return { name, depth: 3 };
  return { name, depth: key.endsWith("00") ? 1 : 2 };
}
