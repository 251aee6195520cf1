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
  /** the file that the output goes to, beside which scripts and dictionary stand; null is standard output */
  outputFile: string | null;
  /** whether scripts for reading a CSV are written beside it */
  scripts: boolean;
  /** of explain: the offset of the figure in the text as read */
  at: number | null;
}
