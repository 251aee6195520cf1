import type { HeaderLanguage, MoneyUnit } from "@shuzhai/dataset";

export const FORMS = ["long", "observation", "panel", "choices"] as const;
export type FormName = (typeof FORMS)[number];

export const ENCODINGS = ["utf-8-bom", "utf-8", "gb18030"] as const;

/** What a person may ask of a format. A format takes what concerns it. */
export interface FormatOptions {
  form: FormName;
  headers: HeaderLanguage;
  encoding: (typeof ENCODINGS)[number];
  money: MoneyUnit;
  /** the CSV that scripts for reading it are written beside; null for none */
  scriptsBeside: string | null;
  /** of explain: the offset of the figure in the text as read */
  at: number | null;
}
