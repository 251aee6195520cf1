import { type Batches, eachBatch, type Output, type Running, type Written } from "../streams/output";
import { zipInto } from "../streams/zip-into";
import type { Column, Row } from "../tables/table";
import { contentTypes, packageRelations, type SheetPart, workbook, workbookRelations } from "./package-parts";
import { SheetSeries, type XlsxNotes } from "./sheet-series";
import { STYLES_XML } from "./styles";

export interface Sheet {
  /** at most 25 characters, none of []:*?/\ */
  name: string;
  columns: Column[];
  rows: Batches<Row>;
}

/**
 * A workbook of typed cells, written as its rows come: codes and texts are text, numbers numbers, dates dates; the
 * header is frozen and filters. Written here because no library at hand writes rows as they come, with filters and links.
 */
export async function writeXlsx(sheets: Sheet[], output: Output, running: Running = {}): Promise<Written & XlsxNotes> {
  const zip = zipInto(output);
  const parts: SheetPart[] = [];
  const notes = { linksLeftOut: 0, textsCut: 0 };
  const names = () => parts.map((part) => part.name);
  let rows = 0;
  for (const { name, columns, rows: batches } of sheets) {
    const series = new SheetSeries(name, columns, zip, notes, parts);
    const progress = (inSheet: number) => running.progress?.(rows + inSheet);
    const written = await eachBatch(batches, { signal: running.signal, progress }, (batch) => {
      series.add(batch);
      return zip.flushed();
    });
    rows += written.rows;
    if (!written.ok) return { ...written, rows, sheets: names(), ...notes };
    series.close();
  }
  zip.whole("[Content_Types].xml", contentTypes(parts.length));
  zip.whole("_rels/.rels", packageRelations());
  zip.whole("xl/workbook.xml", workbook(parts));
  zip.whole("xl/_rels/workbook.xml.rels", workbookRelations(parts.length));
  zip.whole("xl/styles.xml", STYLES_XML);
  await zip.close();
  return { ok: true, rows, sheets: names(), ...notes };
}
