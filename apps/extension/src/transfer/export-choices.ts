import type { HeaderLanguage, MoneyUnit, OutputEncoding } from "@shuzhai/dataset";
import * as z from "zod/mini";

export const UNITS = ["元", "万元", "亿元"] as const satisfies readonly MoneyUnit[];
export const HEADERS = ["zh", "id"] as const satisfies readonly HeaderLanguage[];
/** Excel knows UTF-8 by its byte order mark; some programs stumble over it; old Stata takes GB18030 only. */
export const ENCODINGS = ["bom", "plain", "gb18030"] as const;

const choicesSchema = z.object({
  moneyUnit: z.enum(UNITS),
  headers: z.enum(HEADERS),
  encoding: z.enum(ENCODINGS),
});

/** How tables are written: what 标准值 of money counts, what header lines say, how a CSV is encoded. */
export type ExportChoices = z.infer<typeof choicesSchema>;

const KEY = "export";

/** What the person chose last; at first what opens by double click in the language of the browser. */
export function storedChoices(storage: Pick<Storage, "getItem">, language: string): ExportChoices {
  const first = { moneyUnit: "元", headers: language.startsWith("zh") ? "zh" : "id", encoding: "bom" } as const;
  try {
    return choicesSchema.safeParse(JSON.parse(storage.getItem(KEY) ?? "")).data ?? first;
  } catch {
    return first;
  }
}

export function storeChoices(storage: Pick<Storage, "setItem">, choices: ExportChoices): void {
  storage.setItem(KEY, JSON.stringify(choices));
}

/** For a CSV file as the package writes it. */
export function csvEncoding({ encoding }: ExportChoices): { bom: boolean; encoding: OutputEncoding } {
  return { bom: encoding === "bom", encoding: encoding === "gb18030" ? "gb18030" : "utf-8" };
}
