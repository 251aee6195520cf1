const GDP = "地区生产总值";

/** Words of one meaning, brought to one form. Longer forms stand before the ones they contain. */
const ONE_FORM: readonly (readonly [RegExp, string])[] = [
  [/规模以上/g, "规上"],
  [/限额以上/g, "限上"],
  [/国内生产总值|GDP|(?<!地区)生产总值/g, GDP],
  [/城镇常住居民|城市居民/g, "城镇居民"],
  [/农村常住居民/g, "农村居民"],
];

/** The forms that a text may use instead, for look-ups in raw text. */
const WRITTEN_FORMS: readonly (readonly [string, readonly string[]])[] = [
  ["规上", ["规上", "规模以上"]],
  ["限上", ["限上", "限额以上"]],
  [GDP, [GDP, "国内生产总值", "生产总值", "GDP"]],
  ["城镇居民", ["城镇居民", "城镇常住居民", "城市居民"]],
  ["农村居民", ["农村居民", "农村常住居民"]],
];

/** Signs that carry no meaning in a name: spaces, quotes, brackets, separators, and 的. */
const SILENT = /[\s“”"'‘’「」『』《》〈〉()〔〕【】[\]、,，·•:：;；的]/g;

/** Words of one meaning in one form, half-width capitals; everything else as it stands but for quotes and separators. */
export function oneForm(text: string): string {
  const plain = text
    .normalize("NFKC")
    .toUpperCase()
    .replace(SILENT, (sign) => (/\s/.test(sign) ? " " : ""))
    .replace(/(?<=\p{Script=Han}) +| +(?=\p{Script=Han})/gu, "");
  return ONE_FORM.reduce((form, [from, to]) => form.replace(from, to), plain);
}

/** A name in its comparable form: half-width capitals, without quotes, brackets, spaces and 的, one form for words of one meaning. */
export function normalizeName(name: string): string {
  return oneForm(name).replaceAll(" ", "");
}

/** A normalized name in every form that a text may write it. */
export function writtenForms(normalized: string): string[] {
  return WRITTEN_FORMS.reduce<string[]>(
    (forms, [from, to]) =>
      forms.flatMap((form) => (form.includes(from) ? to.map((t) => form.replace(from, t)) : [form])),
    [normalized],
  );
}
