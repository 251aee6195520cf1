import type { Messages } from "../i18n/zh";
import { type ColumnId, cellText } from "./columns";
import type { Row } from "./row";
import { ROW_HEIGHT } from "./window";

interface TableRowProps {
  row: Row;
  index: number;
  columns: readonly ColumnId[];
  active: boolean;
  selected: boolean;
  say: Messages;
  press(event: MouseEvent): void;
  mark(): void;
}

const IN_ENGLISH: ReadonlySet<ColumnId> = new Set(["measure", "period", "modality", "capturedAt"]);

/** One row, at its place in the whole height. */
export function TableRow({ row, index, columns, active, selected, say, press, mark }: TableRowProps) {
  const look = ["row", active && "active", selected && "selected", row.isCorrected && "corrected"];
  return (
    // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: the grid has the focus and names the active row
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid's keys do the same
    <div
      id={`row-${row.id}`}
      role="row"
      class={look.filter(Boolean).join(" ")}
      aria-rowindex={index + 2}
      aria-selected={selected}
      style={{ transform: `translateY(${index * ROW_HEIGHT}px)` }}
      onClick={press}
    >
      {/* biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: see above */}
      <div role="gridcell">
        <input
          type="checkbox"
          class="box"
          tabIndex={-1}
          checked={selected}
          aria-label={`${say.library.select} ${row.indicator} ${row.value}`}
          onClick={(event) => {
            event.stopPropagation();
            mark();
          }}
        />
      </div>
      {columns.map((column) => {
        const text = cellText(row, column, say);
        return (
          // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: see above
          <div
            key={column}
            role="gridcell"
            class={column === "modality" ? `${column} ${row.modality}` : column}
            title={text}
            lang={IN_ENGLISH.has(column) ? undefined : "zh-CN"}
          >
            {text || (column === "place" ? say.reading.noLocality : column === "period" ? say.reading.noPeriod : "")}
          </div>
        );
      })}
    </div>
  );
}
