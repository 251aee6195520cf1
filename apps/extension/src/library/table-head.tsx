import type { Messages } from "../i18n/zh";
import { type ColumnChoice, type ColumnId, NARROWEST, widthOf } from "./columns";
import type { Order } from "./sort";

interface TableHeadProps {
  columns: ColumnChoice;
  order: Order;
  say: Messages;
  sort(order: Order): void;
  resize(columns: ColumnChoice): void;
}

const STEP = 16;

/** The columns' names: pressed to sort, their edges drawn (or moved by arrow keys) to make them wider. */
export function TableHead({ columns, order, say, sort, resize }: TableHeadProps) {
  const setWidth = (column: ColumnId, width: number) =>
    resize({ ...columns, widths: { ...columns.widths, [column]: Math.max(NARROWEST, Math.round(width)) } });
  const draw = (column: ColumnId, event: PointerEvent) => {
    const edge = event.currentTarget as HTMLElement;
    const from = event.clientX - widthOf(column, columns);
    edge.setPointerCapture(event.pointerId);
    edge.onpointermove = (moved) => setWidth(column, moved.clientX - from);
    edge.onpointerup = () => {
      edge.onpointermove = null;
    };
  };
  return (
    <div class="head">
      {/* biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: of the grid, see table.tsx */}
      <div role="row" class="row" aria-rowindex={1}>
        {/* biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: of the grid, see table.tsx */}
        <div role="columnheader">
          <span class="unseen">{say.library.select}</span>
        </div>
        {columns.shown.map((column) => {
          const by = order.by === column;
          const name = say.library.column[column];
          return (
            // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: of the grid, see table.tsx
            <div
              key={column}
              role="columnheader"
              aria-sort={by ? (order.descending ? "descending" : "ascending") : "none"}
            >
              <button type="button" onClick={() => sort({ by: column, descending: by && !order.descending })}>
                {name}
                <span aria-hidden="true">{by ? (order.descending ? " ↓" : " ↑") : ""}</span>
              </button>
              {/* biome-ignore lint/a11y/useSemanticElements: an hr cannot be moved */}
              <div
                class="edge"
                role="separator"
                tabIndex={0}
                aria-orientation="vertical"
                aria-label={say.library.wider(name)}
                aria-valuenow={widthOf(column, columns)}
                aria-valuemin={NARROWEST}
                onPointerDown={(event) => draw(column, event)}
                onKeyDown={(event) => {
                  const step = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key];
                  if (step === undefined) return;
                  event.stopPropagation();
                  event.preventDefault();
                  setWidth(column, widthOf(column, columns) + step);
                }}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}
