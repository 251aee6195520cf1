import { namesOther, partOfWord } from "./boundaries";
import type { Division } from "./division";
import type { Gazetteer } from "./gazetteer";
import { SHORT_FORMS_IN_WORDS } from "./registry/false-friends";
import { ORDINARY_SHORT_FORMS } from "./registry/ordinary-words";

const LENGTHS = [8, 7, 6, 5, 4, 3, 2];

/**
 * Finds the longest short form of a division below a known one that starts at a place of a text: 常山 in a text about
 * 衢州. Short forms that are ordinary words (合作, 西湖) are none, nor are those that belong to another name: 钱塘江,
 * 四平台, 公路桥. A full name (常山县) is left to `scanDivision`.
 */
export function shortScanner(
  shortForms: () => ReadonlyMap<string, Division[]>,
  divisionsShort: Gazetteer["divisionsShort"],
): Gazetteer["scanDivisionShort"] {
  let starts: Set<string> | undefined;
  return (text, at, within, options) => {
    starts ??= new Set([...shortForms().keys()].map((short) => short.slice(0, 2)));
    if (!starts.has(text.slice(at, at + 2))) return null;
    for (const length of LENGTHS) {
      const short = text.slice(at, at + length);
      if (short.length < length || !shortForms().has(short) || ORDINARY_SHORT_FORMS.has(short)) continue;
      const divisions = divisionsShort(short, within, options);
      const end = at + length;
      if (divisions.length === 0 || namesOther(text.charAt(end))) continue;
      if (partOfWord(SHORT_FORMS_IN_WORDS[short] ?? {}, text, at, end)) continue;
      return { start: at, end, divisions };
    }
    return null;
  };
}
