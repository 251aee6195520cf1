import type { Source } from "@shuzhai/core";
import { BLANK, isOnline } from "./blank";

const SPECIAL: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** A source as a BibLaTeX entry. Doubled braces keep a Chinese body of authors one author. */
export function bibtex(source: Source): string {
  const { publisher, title, published, accessed, url, site } = source;
  const fields: [string, string | null][] = [
    ["author", `{${escaped(publisher ?? BLANK)}}`],
    ["title", `{${escaped(title ?? BLANK)}}`],
    ["date", published?.slice(0, 10) ?? escaped(BLANK)],
    ["organization", site && escaped(site)],
    ["url", isOnline(source) ? url.replace(/[{}\\\s]/g, encodeURIComponent) : null],
    ["urldate", isOnline(source) ? accessed.slice(0, 10) : null],
    ["langid", "chinese"],
  ];
  const lines = fields.filter(([, value]) => value !== null).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@${isOnline(source) ? "online" : "report"}{${citationKey(source)},\n${lines.join("")}}\n`;
}

/** The same text at the same address has the same key everywhere. */
export function citationKey({ hash, published, accessed }: Source): string {
  return `shuzhai${(published ?? accessed).slice(0, 4)}${hash.slice(0, 8)}`;
}

function escaped(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (character) => SPECIAL[character] ?? `\\${character}`);
}
