import type { SheetChange } from "@shuzhai/dataset/files";
import type { Messages } from "../i18n/zh";
import type { Conflict } from "./compare-backup";

interface ImportReportProps {
  conflicts: readonly Conflict[];
  changes: readonly SheetChange[];
  say: Messages;
}

/** More would tell nothing more. */
const SHOWN = 20;

/** What a file would not bring: captures that are set otherwise here, cells that were changed by hand. */
export function ImportReport({ conflicts, changes, say }: ImportReportProps) {
  const texts = say.transfer;
  const conflict = ({ capture: { figure }, fields }: Conflict) =>
    `${figure.indicator.name} ${figure.quote} · ${fields.map((field) => texts.field[field]).join(", ")}`;
  return (
    <>
      <Listed title={texts.conflicts} lines={conflicts.map(conflict)} say={say} />
      <Listed
        title={texts.sheetChanges(changes.length)}
        lines={changes.map((change) => changeText(change, texts))}
        say={say}
      />
    </>
  );
}

function Listed({ title, lines, say }: { title: string; lines: readonly string[]; say: Messages }) {
  if (lines.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <ul>
        {lines.slice(0, SHOWN).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {lines.length > SHOWN && <li>{say.tables.more(lines.length - SHOWN)}</li>}
      </ul>
    </details>
  );
}

function changeText(change: SheetChange, { sheetChange, emptyCell }: Messages["transfer"]): string {
  switch (change.is) {
    case "cell":
      return sheetChange.cell(change.row, change.column, change.before ?? emptyCell, change.after ?? emptyCell);
    case "rowGone":
      return sheetChange.rowGone(change.recordId);
    case "rowNew":
      return sheetChange.rowNew(change.row);
    case "columnGone":
    case "columnNew":
      return sheetChange[change.is](change.column);
    case "sheetGone":
      return sheetChange.sheetGone;
  }
}
