import type { Messages } from "../i18n/zh";
import { COLUMNS, type ColumnChoice } from "./columns";

/** Which columns are shown. The last one cannot be taken away. */
export function ColumnMenu({
  columns,
  say,
  change,
}: {
  columns: ColumnChoice;
  say: Messages;
  change(columns: ColumnChoice): void;
}) {
  return (
    <details class="menu">
      <summary>{say.library.columns}</summary>
      <fieldset aria-label={say.library.columns}>
        {COLUMNS.map((column) => {
          const shown = columns.shown.includes(column);
          return (
            <label key={column}>
              <input
                type="checkbox"
                checked={shown}
                disabled={shown && columns.shown.length === 1}
                onChange={() =>
                  change({
                    ...columns,
                    shown: COLUMNS.filter((one) => (one === column ? !shown : columns.shown.includes(one))),
                  })
                }
              />
              {say.library.column[column]}
            </label>
          );
        })}
      </fieldset>
    </details>
  );
}
