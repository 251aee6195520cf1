import type { Library } from "../backup/read-lines";
import { LONG_COLUMNS, longRow } from "../long/long-table";
import type { MoneyUnit } from "../quantities/money";
import { recordsOfCaptures } from "../records/of-captures";
import type { Cell } from "../tables/table";
import { cellText, rowMark } from "./cell-text";

/** What someone changed in sheet 数据 since it was written. `row` counts from 1 over its sheet, the header included. */
export type SheetChange =
  | { is: "cell"; recordId: string; row: number; column: string; before: Cell; after: Cell }
  /** a row that is no longer there */
  | { is: "rowGone"; recordId: string }
  /** a row under a record number that was not written, or under none, or a second time under the same */
  | { is: "rowNew"; row: number }
  | { is: "columnGone" | "columnNew"; column: string }
  /** sheet 数据 was removed or renamed */
  | { is: "sheetGone" };

interface Written {
  moneyUnit: MoneyUnit;
  /** the mark of each record's row, as it was written */
  marks: Map<string, string>;
}

type Cells = readonly unknown[];

/**
 * Holds sheet 数据 against the records of 机读. Rows may have been sorted and columns moved: they are known by their
 * record number and header. A row is looked at when its mark is another than when it was written, so that names which a
 * newer registry spells otherwise are no one's change.
 */
export function sheetChanges(sheets: readonly (readonly Cells[])[], library: Library, written: Written): SheetChange[] {
  const [first] = sheets;
  if (!first) return [{ is: "sheetGone" }];
  const header = (first[0] ?? []).map((name) => String(name ?? "").trim());
  const places = LONG_COLUMNS.map(({ zh }) => header.indexOf(zh));
  const known = new Set(LONG_COLUMNS.map(({ zh }) => zh));
  const changes: SheetChange[] = [
    ...LONG_COLUMNS.filter((_, i) => places[i] === -1).map(({ zh }) => ({ is: "columnGone", column: zh }) as const),
    ...header
      .filter((name) => name !== "" && !known.has(name))
      .map((name) => ({ is: "columnNew", column: name }) as const),
  ];
  const records = new Map(recordsOfCaptures(library.captures, library.sources).map((record) => [record.id, record]));
  const seen = new Set<string>();
  for (const sheet of sheets) {
    sheet.slice(1).forEach((given, n) => {
      const cells = places.map((place) => (place === -1 ? null : given[place]));
      const id = cellText(LONG_COLUMNS[0]!, cells[0]);
      const record = records.get(id);
      const row = n + 2;
      if (!record || seen.has(id)) {
        if (given.some((cell) => cell !== null && cell !== undefined)) changes.push({ is: "rowNew", row });
        return;
      }
      seen.add(id);
      if (rowMark(LONG_COLUMNS, cells) === written.marks.get(id)) return;
      const before = longRow(record, { moneyUnit: written.moneyUnit });
      LONG_COLUMNS.forEach((column, i) => {
        if (places[i] === -1 || cellText(column, before[i]) === cellText(column, cells[i])) return;
        const after = cellText(column, cells[i]) || null;
        changes.push({ is: "cell", recordId: id, row, column: column.zh, before: before[i]!, after });
      });
    });
  }
  for (const id of records.keys()) if (!seen.has(id)) changes.push({ is: "rowGone", recordId: id });
  return changes;
}
