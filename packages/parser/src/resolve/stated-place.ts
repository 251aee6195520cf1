import { type Division, divisionsShort, type Place, type Span, scanDivision, scanProvinceShort } from "@shuzhai/core";

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
    const here = placeAt(text, at);
    if (!here) continue;
    if (OPENS.test(text.slice(Math.max(sentence.start, at - 2), at))) found = here;
    at = here.span.end - 1;
  }
  return found;
}

/** 浙江│金华, 广东省│广州市, 丹凤县: as far as the name goes on inside itself. */
function placeAt(text: string, at: number): StatedPlace | null {
  const first = scanDivision(text, at) ?? scanProvinceShort(text, at);
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
