import {
  type Division,
  divisionsShort,
  type Place,
  type Span,
  scanDivision,
  scanDivisionShort,
  scanProvinceShort,
} from "@shuzhai/core";
import { otherPlaceAt } from "./other-places";

export interface StatedPlace {
  place: Place;
  span: Span;
}

/** Before a place that a clause speaks of: its begin, or 在, 从, 来自; 据 and 对 speak of another. */
const OPENS = /(?:^|[\n,;:。(]|在|从|来自|位于|其中|\d[月日年]|今年)$/;

/**
 * The place that a clause of an article speaks of, named at its begin: 湖北将…, 在广东广州，…, 江苏：…. Only articles are read
 * so; a report speaks of its own place.
 */
export function statedPlace(text: string, sentence: Span, before: number): StatedPlace | null {
  let found: StatedPlace | null = null;
  for (let at = sentence.start; at < before; at++) {
    const here = OPENS.test(text.slice(Math.max(sentence.start, at - 2), at)) ? placeAt(text, at) : null;
    if (!here) continue;
    found = here;
    at = here.span.end - 1;
  }
  return found;
}

/** 浙江│金华, 广东省│广州市, 丹凤县: as far as the name goes on inside itself. */
function placeAt(text: string, at: number): StatedPlace | null {
  const other = otherPlaceAt(text, at);
  if (other) return other;
  const first = scanDivision(text, at) ?? scanProvinceShort(text, at) ?? cityShort(text, at);
  if (!first) return null;
  let { end } = first;
  let division = first.divisions.length === 1 ? (first.divisions[0] as Division) : null;
  for (let round = 0; division?.code && round < 3; round++) {
    const next: { division: Division; end: number } | null = within(text, end, division.code);
    if (!next) break;
    division = next.division;
    end = next.end;
  }
  const name = division?.name ?? text.slice(at, end);
  return { place: { name, ...(division?.code ? { code: division.code } : {}) }, span: { start: at, end } };
}

const PORT = /^([\u4e00-\u9fff]{2,3})港(?!口|元|股|资|商|澳|珠|务)/;

/** 广州: a prefecture in short form. Counties are too often ordinary words. */
function cityShort(text: string, at: number) {
  const found = scanDivisionShort(text, at, "");
  const cities = found?.divisions.filter((division) => division.level === "prefecture") ?? [];
  if (found && cities.length === 1) return { ...found, divisions: cities };
  // 深圳港, 宁波舟山港: a port is of its city
  const port = PORT.exec(text.slice(at, at + 6));
  const [city, ...others] = port
    ? divisionsShort(port[1] as string, "").filter((one) => one.level === "prefecture")
    : [];
  return port && city && others.length === 0
    ? { start: at, end: at + (port[1] as string).length, divisions: [city] }
    : null;
}

const LONGEST_SHORT = 5;

function within(text: string, at: number, code: string): { division: Division; end: number } | null {
  const full = scanDivision(text, at);
  const [own, ...others] = full?.divisions ?? [];
  if (full && own?.code?.startsWith(code.replace(/0+$/, "")) && others.length === 0)
    return { division: own, end: full.end };
  for (let length = LONGEST_SHORT; length >= 2; length--) {
    const divisions = divisionsShort(text.slice(at, at + length), code);
    if (divisions.length === 1) return { division: divisions[0] as Division, end: at + length };
  }
  return null;
}
