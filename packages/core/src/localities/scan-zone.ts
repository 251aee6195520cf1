import type { Division } from "./division";
import { children, divisionsShort, scanDivision } from "./divisions";
import { scanProvinceShort } from "./province-short";
import { QUALIFIED_ZONE_ENDS, ZONE_ENDS, ZONE_QUALIFIERS } from "./registry/zones";
import type { Scanned } from "./scan";

const QUALIFIER = `(?:${ZONE_QUALIFIERS.join("|")})`;
const TAIL = new RegExp(
  `(?:省级|国家级)?(?:${QUALIFIER}{0,4}(?:${ZONE_ENDS.join("|")})|${QUALIFIER}{1,4}(?:${QUALIFIED_ZONE_ENDS.join("|")}))`,
  "y",
);
const SHORT_FORMS = [5, 4, 3, 2];

/**
 * A development zone that starts at `at` and is named after a place: 金华经济技术开发区, 永康市高新区. The place: a full
 * name, a province or prefecture in short form, or, below `within`, a county in short form (浦江开发区). The zone has no
 * code; its parent is the place, or null where that may be one of several.
 */
export function scanZone(text: string, at: number, options: { within?: string } = {}): Scanned | null {
  places ??= placesByShort();
  if (!places.starts.has(text.slice(at, at + 2))) return null;
  const whole = scanDivision(text, at);
  for (const place of [whole, shortPlace(text, at, options.within), scanProvinceShort(text, at)]) {
    if (!place) continue;
    TAIL.lastIndex = place.end;
    if (!TAIL.test(text)) continue;
    const end = TAIL.lastIndex;
    // 浦东新区, 石家庄高新技术产业开发区: known by its whole name
    if (whole && whole.end >= end) return null;
    const name = text.slice(at, end);
    const parent = place.divisions.length === 1 ? (place.divisions[0]?.code ?? null) : null;
    return { start: at, end, divisions: [{ code: null, name, short: name, level: "zone", parent }] };
  }
  return null;
}

function shortPlace(text: string, at: number, within?: string): Scanned | null {
  for (const length of SHORT_FORMS) {
    const short = text.slice(at, at + length);
    const below = within ? divisionsShort(short, within) : [];
    const divisions = below.length > 0 ? below : places?.prefectures.get(short);
    if (divisions) return { start: at, end: at + length, divisions };
  }
  return null;
}

let places: { starts: Set<string>; prefectures: Map<string, Division[]> } | undefined;

/** the first two characters of all places in force, and the prefectures by short form, which no two share */
function placesByShort() {
  const below = (all: Division[]) => all.flatMap((one) => (one.code ? children(one.code) : []));
  const provinces = children(null);
  const second = below(provinces);
  const starts = new Set([...provinces, ...second, ...below(second)].map((one) => one.short.slice(0, 2)));
  const prefectures = second.filter((one) => one.level === "prefecture" && one.code);
  return { starts, prefectures: new Map(prefectures.map((one) => [one.short, [one]])) };
}
