import { ancestors, type Division, divisionsNamed, type Ground, type Place } from "@shuzhai/core";
import { placeSubject } from "../lexicon/place-subject";
import type { Context } from "./context";
import type { Said } from "./said";
import { statedPlace } from "./stated-place";

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
  [
    /^(?:我国|全国(?=已|累计|共|现有|完成|实现|各地|居民|平均|范围|社会消费|固定资产|地区生产|国内生产|规模以上|规上|城镇|农村|一般公共|粮食|房地产|全社会|经济增|GDP|CPI))/,
    "country",
  ],
  [/^(?:全省|我省|全自治区)/, "province"],
  [/^(?:全市|我市)/, "prefecture"],
  [/^(?:全县|我县)/, "county"],
];
/** In the explanation of a term: whose programme it is. */
const PROGRAMMES: readonly [RegExp, Division["level"]][] = [
  [/全省|省政府|省委|省境|省级|我省/, "province"],
  [/国务院|国家|全国/, "country"],
];

/**
 * The document's place, unless the words before the number point above it: 全省 in a county's report is its province,
 * 全市 in a township's the prefecture; where that place is not known its name stays as written. A term explained in a
 * glossary is of whoever runs the programme. An article speaks of the places that its clauses name.
 */
export function localityOf(draft: Said, context: Context): FoundPlace {
  if (draft.place && !draft.place.startsWith("全"))
    return { place: placeNamed(draft.place), ground: { span: draft.cell, basis: "stated" } };
  if (context.document.kind === "news") {
    const told = statedPlace(context.text, context.sentence, draft.mention.start) ?? context.told;
    if (told) return { place: told.place, ground: { span: told.span, basis: "stated" } };
  }
  const own: FoundPlace = {
    place: context.place,
    ground: context.document.placeAt ? { span: context.document.placeAt, basis: "implied" } : null,
  };
  const words = context.text.slice(draft.cell.start, draft.mention.start);
  // 居全省第二, 比全国、全省高: what it is compared with
  const isCompared = draft.measure === "rank" || draft.measure === "gap";
  const subject = placeSubject(words);
  if (subject && subject !== context.place?.name && !isCompared)
    return {
      place: placeNamed(subject),
      ground: { span: { start: draft.cell.start, end: draft.cell.start + subject.length }, basis: "stated" },
    };
  const glossary = context.section.role === "glossary";
  const scope = glossary
    ? PROGRAMMES.find(([pattern]) => pattern.test(context.text.slice(context.sentence.start, draft.mention.start)))
    : LEVELS.find(([pattern]) => pattern.test(words));
  if (!scope || isCompared) return own;
  const above = placeAbove(scope[1], context.place);
  if (above === "own") return own;
  const span = { start: draft.cell.start, end: draft.cell.start + 2 };
  if (!above && glossary) return own;
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
