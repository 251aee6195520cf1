import type { ZipFile, zipInto } from "../streams/zip-into";
import type { Column, Row } from "../tables/table";
import { type SheetPart, sheetRelations } from "./package-parts";
import { Worksheet } from "./worksheet";

/** What had to give way to the limits of the format, to be told to the person. */
export interface XlsxNotes {
  /** names of all sheets; a table that outgrew one goes on in “数据 (2)” */
  sheets: string[];
  /** addresses without a link, beyond 65,530 a sheet */
  linksLeftOut: number;
  /** texts cut at 32,767 characters */
  textsCut: number;
}

/** One table in the workbook: a sheet, and further ones when it outgrows it. */
export class SheetSeries {
  private sheet: Worksheet | null = null;
  private file: ZipFile | null = null;
  private count = 0;

  constructor(
    private readonly name: string,
    private readonly columns: Column[],
    private readonly zip: ReturnType<typeof zipInto>,
    private readonly notes: Omit<XlsxNotes, "sheets">,
    /** of the whole workbook */
    private readonly parts: SheetPart[],
  ) {}

  add(rows: Row[]): void {
    if (!this.sheet) this.begin(rows.slice(0, 100));
    for (const row of rows) {
      if (this.sheet!.isFull) {
        this.end();
        this.begin([row]);
      }
      this.file!.push(this.sheet!.row(row, this.notes));
    }
  }

  close(): void {
    if (!this.sheet) this.begin([]);
    this.end();
  }

  private begin(sample: Row[]): void {
    this.count++;
    this.sheet = new Worksheet(this.columns);
    this.file = this.zip.file(`xl/worksheets/sheet${this.parts.length + 1}.xml`);
    this.file.push(this.sheet.open(sample));
  }

  private end(): void {
    const { addresses, linksLeftOut, span } = this.sheet!;
    this.parts.push({ name: this.count === 1 ? this.name : `${this.name} (${this.count})`, span });
    this.file!.end(this.sheet!.close());
    this.notes.linksLeftOut += linksLeftOut;
    const relations = `xl/worksheets/_rels/sheet${this.parts.length}.xml.rels`;
    if (addresses.size > 0) this.zip.whole(relations, sheetRelations([...addresses.keys()]));
  }
}
