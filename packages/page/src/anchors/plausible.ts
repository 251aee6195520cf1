import type { Selectors, Span } from "@shuzhai/core";
import { distance, reversed } from "./alignment";
import { CONTEXT } from "./selectors";
import { isNeighbour, mostPromising, type Site, siteOf } from "./sites";

/** The places whose context agrees well enough, the best first. */
export function plausible(text: string, places: Span[], selectors: Selectors): Site[] {
  const { quote } = selectors;
  return mostPromising(places, text, quote)
    .map((span) => siteOf(text, span, quote))
    .filter((site) => isPlausible(text, site, selectors) && !isNeighbour(text, site.span, selectors))
    .sort((a, b) => a.cost - b.cost);
}

/**
 * Most of the context is kept, above all the words that name the figure: those before it in its sentence. The whole
 * prefix without the suffix will do, but not the other way round.
 */
function isPlausible(text: string, site: Site, { quote: { prefix } }: Selectors): boolean {
  if (site.before === 0 && (prefix.length >= LONG || site.span.start === prefix.length)) return true;
  const unnamed = nameLoss(text, site.span.start, prefix);
  if (unnamed === 0 && site.behind <= 0.5) return true;
  if (site.cost > LOSS) return false;
  if (site.before * prefix.length > LOSS * CONTEXT) return unnamed <= (site.behind === 0 ? 0.5 : 0.25);
  return unnamed <= 0.5 || site.cost <= LOSS / 2;
}

/** a prefix of this length stands for itself */
export const LONG = 32;

/** so much of the context may be lost */
const LOSS = 0.3;

/** Which share of the words before the figure in its sentence or line is lost; a few words name nothing. */
function nameLoss(text: string, start: number, prefix: string): number {
  const name = prefix.slice(prefix.slice(0, -SHORT).search(/[^。！？\n]*$/));
  if (name.length < SHORT) return 1;
  return distance(reversed(name), reversed(text.slice(Math.max(0, start - 2 * name.length), start))) / name.length;
}

/** words that name a figure are at least this long */
const SHORT = 6;
