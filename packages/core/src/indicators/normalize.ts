import { ONE_FORM } from "./one-form";

/** Signs that carry no meaning in a name: spaces, quotes, brackets, separators, and 的. */
const SILENT = /[\s“”"'‘’「」『』《》〈〉()〔〕【】[\]、,，·•:：;；的]/g;

const REPLACEMENTS = ONE_FORM.map(([form, ...others]) => {
  const longestFirst = [...others].sort((a, b) => b.length - a.length);
  return [new RegExp(longestFirst.map((other) => standingAlone(other, form)).join("|"), "g"), form] as const;
});

/** 生产总值 is not replaced where it already ends 地区生产总值. */
function standingAlone(other: string, form: string): string {
  return form.endsWith(other) ? `(?<!${form.slice(0, -other.length)})${other}` : other;
}

/** Words of one meaning in one form, half-width capitals; everything else as it stands but for quotes and separators. */
export function oneForm(text: string): string {
  const plain = text
    .normalize("NFKC")
    .toUpperCase()
    .replace(SILENT, (sign) => (/\s/.test(sign) ? " " : ""))
    .replace(/(?<=\p{Script=Han}) +| +(?=\p{Script=Han})/gu, "");
  return REPLACEMENTS.reduce((form, [from, to]) => form.replace(from, to), plain);
}

/** A name in its comparable form: half-width capitals, without quotes, brackets, spaces and 的, one form for words of one meaning. */
export function normalizeName(name: string): string {
  return oneForm(name).replaceAll(" ", "");
}

/** A normalized name in every form that a text may write it, for look-ups in raw text. */
export function writtenForms(normalized: string): string[] {
  return ONE_FORM.reduce<string[]>(
    (forms, [form, ...others]) =>
      forms.flatMap((written) =>
        written.includes(form) ? [form, ...others].map((word) => written.replace(form, word)) : [written],
      ),
    [normalized],
  );
}
