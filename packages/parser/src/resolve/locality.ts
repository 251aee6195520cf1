import { ancestors, type Division, divisionsNamed, type Ground, type Place } from "@shuzhai/core";
import type { Draft } from "../read/reader";
import type { Context } from "./context";

export interface FoundPlace {
  place: Place | null;
  ground: Ground | null;
}

/** The place by its full name, with its code when only one division bears it. */
export function placeNamed(name: string): Place {
  const divisions = divisionsNamed(name);
  const codes = new Set(divisions.map((division) => division.code));
  const code = codes.size === 1 ? divisions[0]?.code : undefined;
  return code ? { name, code } : { name };
}

const LEVELS: readonly [RegExp, Division["level"]][] = [
  [/^(?:全国|我国)/, "country"],
  [/^(?:全省|我省|全自治区)/, "province"],
  [/^(?:全市|我市)/, "prefecture"],
  [/^(?:全县|我县)/, "county"],
];

/**
 * The document's place, unless the words before the number point above it: 全省 in a county's report is its province,
 * 全市 in a township's the prefecture. Where that place is not known its name stays as written.
 */
export function localityOf(draft: Draft, context: Context): FoundPlace {
  const words = context.text.slice(draft.cell.start, draft.mention.start);
  const scope = LEVELS.find(([pattern]) => pattern.test(words));
  const ground = context.document.placeAt ? { span: context.document.placeAt, basis: "implied" as const } : null;
  if (!scope || draft.measure === "rank") return { place: context.place, ground };
  const above = placeAbove(scope[1], context.place);
  if (above === "own") return { place: context.place, ground };
  const span = { start: draft.cell.start, end: draft.cell.start + 2 };
  return { place: above ?? { name: words.slice(0, 2) }, ground: { span, basis: "stated" } };
}

function placeAbove(level: Division["level"], place: Place | null): Place | "own" | null {
  if (level === "country") return place?.name === "中国" ? "own" : { name: "中国" };
  if (!place) return "own";
  const own = place.name;
  if (level === "province" && /(?:省|自治区|兵团|中国)$/.test(own)) return "own";
  if (level === "prefecture" && /市$/.test(own)) return "own";
  if (level === "county" && /[县旗]$/.test(own)) return "own";
  const found = place.code ? ancestors(place.code).find((division) => division.level === level) : undefined;
  return found ? { name: found.name, ...(found.code ? { code: found.code } : {}) } : null;
}
