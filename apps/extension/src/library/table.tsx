import { useSignal } from "@preact/signals";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { Messages } from "../i18n/zh";
import { type ColumnChoice, widthOf } from "./columns";
import type { Row } from "./row";
import { extendTo, goTo, type Selection, toggle } from "./selection";
import type { Order } from "./sort";
import { TableHead } from "./table-head";
import { TableRow } from "./table-row";
import { ROW_HEIGHT, scrollTo, shownWindow } from "./window";

export interface TableProps {
  rows: readonly Row[];
  columns: ColumnChoice;
  order: Order;
  selection: Selection;
  say: Messages;
  select(selection: Selection): void;
  sort(order: Order): void;
  resize(columns: ColumnChoice): void;
  /** Enter: on to what is known of the active row */
  enter(): void;
}

/** All rows as a grid of which only what is seen is laid out. One stop of Tab; arrow keys move in it. */
export function Table({ rows, columns, order, selection, say, select, sort, resize, enter }: TableProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const scrolled = useSignal(0);
  const height = useSignal(600);
  useLayoutEffect(() => {
    const measured = new ResizeObserver(() => {
      height.value = scroller.current?.clientHeight ?? 0;
    });
    measured.observe(scroller.current!);
    return () => measured.disconnect();
  }, []);
  const at = selection.active === null ? -1 : rows.findIndex(({ id }) => id === selection.active);
  const room = height.value - ROW_HEIGHT;
  useEffect(() => {
    if (at < 0) return;
    const top = scrollTo(at, scroller.current!.scrollTop, room);
    if (top !== null) scroller.current!.scrollTop = top;
  }, [selection.active]);

  const { first, end } = shownWindow(scrolled.value, height.value, rows.length);
  const template = ["32px", ...columns.shown.map((column) => `${widthOf(column, columns)}px`)].join(" ");
  const move = (index: number, extend: boolean) => {
    const row = rows[Math.max(0, Math.min(index, rows.length - 1))];
    if (row) select(extend ? extendTo(selection, row.id, rows) : goTo(selection, row.id));
  };
  const page = Math.max(1, Math.floor(room / ROW_HEIGHT) - 1);
  const moves: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: rows.length - 1,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = moves[event.key];
    if (to !== undefined) move(to, event.shiftKey);
    else if (event.key === " " && selection.active) select(toggle(selection, selection.active));
    else if (event.key === "Enter" && selection.active) enter();
    else if (event.key.toLowerCase() === "a" && (event.ctrlKey || event.metaKey))
      select({ ...selection, ids: new Set(rows.map(({ id }) => id)) });
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table element of a hundred thousand rows is not laid out in part
    <div
      ref={scroller}
      class="grid"
      role="grid"
      tabIndex={0}
      aria-label={say.library.table}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.shown.length + 1}
      aria-multiselectable="true"
      {...(at >= first && at < end && { "aria-activedescendant": `row-${selection.active}` })}
      style={{ "--columns": template }}
      onScroll={(event) => {
        scrolled.value = event.currentTarget.scrollTop;
      }}
      onKeyDown={onKeyDown}
    >
      <TableHead columns={columns} order={order} say={say} sort={sort} resize={resize} />
      <div class="rows" style={{ height: `${rows.length * ROW_HEIGHT}px` }}>
        {rows.slice(first, end).map((row, index) => (
          <TableRow
            key={row.id}
            row={row}
            index={first + index}
            columns={columns.shown}
            active={row.id === selection.active}
            selected={selection.ids.has(row.id)}
            say={say}
            press={(event) => {
              if (event.shiftKey) select(extendTo(selection, row.id, rows));
              else if (event.ctrlKey || event.metaKey) select(toggle(selection, row.id));
              else select(goTo(selection, row.id));
            }}
            mark={() => select(toggle(selection, row.id))}
          />
        ))}
      </div>
    </div>
  );
}
