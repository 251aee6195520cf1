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

/** For every UTF-16 unit its one spelling; made at the first use. */
let plain: Uint16Array | null = null;

function plainTable(): Uint16Array {
  if (plain) return plain;
  plain = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
  for (let code = FULL_WIDTH_START; code <= FULL_WIDTH_END; code++) plain[code] = code - FULL_WIDTH_OFFSET;
  const pairs = TRADITIONAL.replace(/\n/g, "");
  for (let at = 0; at + 1 < pairs.length; at += 2) plain[pairs.charCodeAt(at)] = pairs.charCodeAt(at + 1);
  for (const [from, to] of Object.entries(PUNCTUATION)) plain[from.charCodeAt(0)] = to.charCodeAt(0);
  return plain;
}

/** The one spelling of a UTF-16 unit: simplified, half-width, one sign for each kind of dash, colon and bracket. */
export function plainCode(code: number): number {
  return plainTable()[code] as number;
}

/** Characters that a reader does not see: zero-width, soft hyphen, byte order mark, variation selectors. */
export function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2064) ||
    code === 0xfeff ||
    (code >= 0xfe00 && code <= 0xfe0f)
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
