import { ONE_FORM } from "./one-form";

/** Signs that carry no meaning in a name: spaces, quotes, brackets, separators, and 的. */
const SILENT = /[\s“”"'‘’「」『』《》〈〉()〔〕【】[\]、,，·•:：;；的]/g;

let others: { pattern: RegExp; forms: Map<string, string> } | undefined;

/** What texts write instead of the one form, as one pattern: the longest first, none where it only ends its own form (地区生产总值). */
function otherForms() {
  if (others) return others;
  const pairs = ONE_FORM.flatMap(([form, ...written]) => written.map((other) => [other, form] as const));
  const patterns = [...pairs]
    .sort(([a], [b]) => b.length - a.length)
    .map(([other, form]) => (form.endsWith(other) ? `(?<!${form.slice(0, -other.length)})${other}` : other));
  others = { pattern: new RegExp(patterns.join("|"), "g"), forms: new Map(pairs) };
  return others;
}

/** Words of one meaning in one form, half-width capitals; everything else as it stands but for quotes and separators. */
export function oneForm(text: string): string {
  const plain = text
    .normalize("NFKC")
    .toUpperCase()
    .replace(SILENT, (sign) => (/\s/.test(sign) ? " " : ""))
    .replace(/(?<=\p{Script=Han}) +| +(?=\p{Script=Han})/gu, "");
  const { pattern, forms } = otherForms();
  return plain.replace(pattern, (other) => forms.get(other)!);
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
