import { PINYIN } from "./generated/pinyin";
import { withoutPeoples } from "./peoples";
import { KINDS, NAMES, STEMS } from "./registry/english";
import { ETHNIC_GROUPS } from "./registry/ethnic-groups";

/**
 * The English name of a division from province to county: 常山县 → Changshan County, 黔东南苗族侗族自治州 → Qiandongnan
 * Miao and Dong Autonomous Prefecture, 阿拉善左旗 → Alxa Left Banner. The name itself in pinyin (GB/T 28039) or, for
 * larger divisions, as officially romanized. Null for a name with characters that no such division bears.
 */
export function englishName(name: string): string | null {
  if (Object.hasOwn(NAMES, name)) return NAMES[name] ?? null;
  const [end, kind] = KINDS.find(([one]) => name.endsWith(one) && name.length > one.length) ?? ["", ""];
  const before = name.slice(0, name.length - end.length);
  const { rest, peoples } = end.startsWith("自治") ? withoutPeoples(before) : { rest: before, peoples: [] };
  // 易县 is Yixian County, not Yi County: a name of one syllable keeps its kind.
  const official = Object.hasOwn(STEMS, rest) ? STEMS[rest] : undefined;
  const stem = official ?? (rest.length > 1 ? pinyin(name, rest.length) : pinyin(name, 2));
  if (stem === null) return null;
  return [stem, list(peoples.map((one) => ETHNIC_GROUPS[one] ?? one)), kind].filter(Boolean).join(" ");
}

const list = (names: string[]) =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

let readings: { usual: Map<string, string>; names: Map<string, string[]> } | undefined;

/** The first characters of a name in pinyin, as one word: Xi'an, Lüliang. */
function pinyin(name: string, length: number): string | null {
  readings ??= readPinyin(PINYIN);
  const { usual, names } = readings;
  const syllables = names.get(name) ?? [...name].map((char) => usual.get(char));
  let word = "";
  for (const syllable of syllables.slice(0, length)) {
    if (!syllable) return null;
    word += word && /^[aoe]/.test(syllable) ? `'${syllable}` : syllable;
  }
  if (!word) return null;
  return word.replace(/v/g, "ü").replace(/^./, (first) => first.toUpperCase());
}

/** First line: `a阿啊ai爱…`, a syllable and the characters that usually read so; then names that read otherwise. */
function readPinyin(table: string) {
  const [first = "", ...others] = table.split("\n");
  const usual = new Map<string, string>();
  for (const [, syllable = "", chars = ""] of first.matchAll(/([a-z]+)([^a-z]+)/g))
    for (const char of chars) usual.set(char, syllable);
  const names = new Map(
    others.map((line) => {
      const [name = "", ...syllables] = line.split(" ");
      return [name, syllables];
    }),
  );
  return { usual, names };
}
