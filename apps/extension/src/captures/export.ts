import { csv, htmlTable, longTable, tsv } from "@shuzhai/dataset";
import type { Messages } from "../i18n/zh";
import { saveFile } from "../transfer/save-file";
import { oldestFirst } from "./order";
import type { Stored } from "./stored";

/** Column headers in the language of the person: Chinese names, or the ids that statistical programs take. */
function headersFor(say: Messages): "zh" | "id" {
  return say.language.startsWith("zh") ? "zh" : "id";
}

/** Hands the browser a CSV file of the captures to save: the long form, one figure a row, in the order of capturing and of the text. */
export function exportCsv(stored: Stored, say: Messages, now: Date): void {
  const text = csv(tableOf(stored), { bom: true, headers: headersFor(say) });
  const name = `${say.captures.fileName}-${now.toISOString().slice(0, 10)}.csv`;
  saveFile(name, new Blob([text], { type: "text/csv;charset=utf-8" }));
}

/** Puts the same table on the clipboard, as text and as a table that Excel, WPS and Word take. False when refused. */
export async function copyTable(stored: Stored, say: Messages): Promise<boolean> {
  const table = tableOf(stored);
  const language = headersFor(say);
  const item = new ClipboardItem({
    "text/plain": new Blob([tsv(table, language)], { type: "text/plain" }),
    "text/html": new Blob([htmlTable(table, language)], { type: "text/html" }),
  });
  try {
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
}

function tableOf({ captures, sources }: Stored) {
  return longTable(captures.toSorted(oldestFirst), [...sources.values()]);
}
