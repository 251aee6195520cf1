import { endsNumber, partOfWord, runsOn, startsWord } from "./boundaries";
import { type Division, validIn } from "./division";
import { NAMES_IN_WORDS } from "./registry/false-friends";
import { ORDINARY_WORDS } from "./registry/ordinary-words";
import { preferInForce } from "./resolve";

/** A name found in a text, and what it may stand for: several divisions where the text does not tell them apart. */
export interface Scanned {
  start: number;
  end: number;
  divisions: Division[];
}

type Names = ReadonlyMap<string, Division[]>;

/**
 * Finds the longest full name of a division that starts at a place of a text: 常山县, 阿拉善左旗, 恩施州.
 *
 * Of several divisions with the name, those in force count (those valid in `year`, if given), and among them those
 * whose ancestor stands right before (福州市|鼓楼区). Names of two characters (成县 in 建成县道) and ordinary words
 * (新城区) are names only where the text around them says so.
 */
export function scanner(names: () => Names, ancestorsOf: (division: Division) => Division[]) {
  let lengths: Map<string, number> | undefined;

  const preceded = (text: string, at: number, division: Division) => {
    const [parent, ...others] = ancestorsOf(division);
    // 温州市开发区 is none of the townships of that name in its counties: only the parent makes a word a name.
    const above = ORDINARY_WORDS.has(division.name) ? [parent] : [parent, ...others];
    return above.some((one) => one && (text.endsWith(one.name, at) || text.endsWith(one.short, at)));
  };

  return (text: string, at: number, { year }: { year?: number } = {}): Scanned | null => {
    lengths ??= lengthsByStart(names());
    const known = lengths.get(text.slice(at, at + 2));
    if (known === undefined) return null;
    for (const length of longestFirst(known)) {
      const end = at + length;
      const name = text.slice(at, end);
      const valid = chosen(names().get(name) ?? [], year);
      if (valid.length === 0 || inOtherWord(name, text, at)) continue;
      const below = valid.length > 1 || needsContext(name) ? valid.filter((one) => preceded(text, at, one)) : [];
      if (below.length > 0) return { start: at, end, divisions: below };
      if (!needsContext(name) || (!ORDINARY_WORDS.has(name) && startsWord(text, at)))
        return { start: at, end, divisions: valid };
    }
    return null;
  };
}

const chosen = (divisions: readonly Division[], year?: number) =>
  year === undefined ? preferInForce(divisions) : divisions.filter((one) => validIn(one, year));

function inOtherWord(name: string, text: string, at: number): boolean {
  const end = at + name.length;
  if (runsOn(name, text.charAt(end)) || endsNumber(name, text.charAt(at - 1))) return true;
  return partOfWord(NAMES_IN_WORDS[name] ?? {}, text, at, end);
}

const needsContext = (name: string) => name.length === 2 || ORDINARY_WORDS.has(name);

/** for the first two characters of a name, the lengths of the names that start so: bit n stands for length n */
function lengthsByStart(names: Names): Map<string, number> {
  const lengths = new Map<string, number>();
  for (const name of names.keys()) {
    const start = name.slice(0, 2);
    lengths.set(start, (lengths.get(start) ?? 0) | (1 << name.length));
  }
  return lengths;
}

function* longestFirst(lengths: number): Generator<number> {
  for (let length = 31 - Math.clz32(lengths); length > 0; length--) if (lengths & (1 << length)) yield length;
}
