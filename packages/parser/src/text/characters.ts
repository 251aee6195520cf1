import { TRADITIONAL } from "./data/traditional";

/** One spelling a sign, so that the grammar knows each of them once. Every key and value is one UTF-16 unit. */
const PUNCTUATION: Record<string, string> = {
  "，": ",",
  "；": ";",
  "：": ":",
  "∶": ":",
  "︰": ":",
  "﹕": ":",
  "（": "(",
  "）": ")",
  "﹙": "(",
  "﹚": ")",
  "〔": "(",
  "〕": ")",
  "［": "[",
  "］": "]",
  "％": "%",
  "﹪": "%",
  "．": ".",
  "＋": "+",
  "－": "-",
  "﹣": "-",
  "−": "-",
  "‐": "-",
  "‑": "-",
  "–": "-",
  "—": "-",
  "―": "-",
  "─": "-",
  "～": "-",
  "~": "-",
  "〜": "-",
  "｜": "|",
  "／": "/",
  "！": "!",
  "？": "?",
  "「": "“",
  "」": "”",
  "『": "“",
  "』": "”",
  "﹁": "“",
  "﹂": "”",
  "\u00a0": " ",
  "\u3000": " ",
  "\u2002": " ",
  "\u2003": " ",
  "\u2009": " ",
  "\u202f": " ",
  "\r": "\n",
  "\u2028": "\n",
  "\u2029": "\n",
  "\u000b": "\n",
  "\u000c": "\n",
};

const FULL_WIDTH_START = 0xff01;
const FULL_WIDTH_END = 0xff5e;
const FULL_WIDTH_OFFSET = 0xfee0;

const spellings = new Map<string, string>();

function spellingOf(char: string): string | undefined {
  if (spellings.size === 0) {
    const pairs = TRADITIONAL.replace(/\n/g, "");
    for (let i = 0; i + 1 < pairs.length; i += 2) spellings.set(pairs.charAt(i), pairs.charAt(i + 1));
    for (const [from, to] of Object.entries(PUNCTUATION)) spellings.set(from, to);
  }
  return spellings.get(char);
}

/** The one spelling of a UTF-16 unit: simplified, half-width, one sign for each kind of dash, colon and bracket. */
export function plainCharacter(char: string): string {
  if (char < "\u007f") return char === "~" ? "-" : char === "\r" || char === "\v" || char === "\f" ? "\n" : char;
  const known = spellingOf(char);
  if (known !== undefined) return known;
  const code = char.charCodeAt(0);
  if (code >= FULL_WIDTH_START && code <= FULL_WIDTH_END) return String.fromCharCode(code - FULL_WIDTH_OFFSET);
  return char;
}

/** Characters that a reader does not see: zero-width, soft hyphen, byte order mark, variation selectors. */
export function isInvisible(char: string): boolean {
  return (
    char === "\u00ad" ||
    (char >= "\u200b" && char <= "\u200f") ||
    (char >= "\u202a" && char <= "\u202e") ||
    (char >= "\u2060" && char <= "\u2064") ||
    char === "\ufeff" ||
    (char >= "\ufe00" && char <= "\ufe0f")
  );
}

/** Han characters, the signs that stand among them, and brackets: next to one of these a space means nothing. */
export function isChinese(char: string | undefined): boolean {
  if (char === undefined) return false;
  return (char >= "\u2e80" && char <= "\u9fff") || (char >= "\uf900" && char <= "\ufaff") || "“”‘’·…".includes(char);
}

export function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= "0" && char <= "9";
}
