import { type Signal, useSignal } from "@preact/signals";
import { type Cell, type Codebook, type Counts, type Coverage, cellKey, MISSING } from "@shuzhai/dataset/codebook";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { Messages } from "../i18n/zh";
import { ROW_HEIGHT, scrollTo, shownWindow } from "../library/window";
import { MatrixHead } from "./matrix-head";
import type { At, MatrixRow } from "./matrix-rows";
import { bareValue, valueText, variableText } from "./wording";

/** px; the styles have the same */
const [PLACE_WIDTH, YEAR_WIDTH, CELL_WIDTH, HEAD_HEIGHT] = [128, 56, 132, 64];

interface MatrixProps {
  codebook: Codebook;
  coverage: Coverage;
  rows: readonly MatrixRow[];
  counts: ReadonlyMap<string, Counts>;
  at: Signal<At>;
  say: Messages;
  seek(state: "doubtful" | "missing", direction: 1 | -1): void;
  /** Enter: on to what is known of the cell */
  enter(): void;
}

/** Places and years down, variables across; only the rows that are seen are laid out. One stop of Tab, arrow keys in it. */
export function Matrix({ codebook, coverage, rows, counts, at, say, seek, enter }: MatrixProps) {
  const { variables } = codebook;
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
  const { row: active, column } = at.value;
  const room = height.value - HEAD_HEIGHT;
  useEffect(() => {
    const box = scroller.current!;
    box.scrollTop = scrollTo(active, box.scrollTop, room) ?? box.scrollTop;
    const left = column * CELL_WIDTH;
    const width = box.clientWidth - PLACE_WIDTH - YEAR_WIDTH;
    if (left < box.scrollLeft) box.scrollLeft = left;
    else if (left + CELL_WIDTH > box.scrollLeft + width) box.scrollLeft = left + CELL_WIDTH - width;
  }, [active, column]);

  const page = Math.max(1, Math.floor(room / ROW_HEIGHT) - 1);
  const [lastRow, lastColumn] = [rows.length - 1, variables.length - 1];
  const go = (row: number, column: number) => {
    at.value = { row: Math.max(0, Math.min(row, lastRow)), column: Math.max(0, Math.min(column, lastColumn)) };
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const command = event.ctrlKey || event.metaKey;
    const moves: Record<string, [number, number]> = {
      ArrowDown: [active + 1, column],
      ArrowUp: [active - 1, column],
      ArrowRight: [active, column + 1],
      ArrowLeft: [active, column - 1],
      PageDown: [active + page, column],
      PageUp: [active - page, column],
      Home: [command ? 0 : active, 0],
      End: [command ? lastRow : active, lastColumn],
    };
    const move = moves[event.key];
    if (move) go(...move);
    else if (command) return;
    else if (event.key.toLowerCase() === "n") seek("doubtful", event.shiftKey ? -1 : 1);
    else if (event.key.toLowerCase() === "m") seek("missing", event.shiftKey ? -1 : 1);
    else if (event.key === "Enter") enter();
    // of the list behind, whose active capture it would remove
    else if (event.key !== "Delete") return;
    event.preventDefault();
  };
  const { first, end } = shownWindow(scrolled.value, height.value, rows.length);
  const template = `${PLACE_WIDTH}px ${YEAR_WIDTH}px repeat(${variables.length}, ${CELL_WIDTH}px)`;
  const inView = active >= first && active < end;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table element of thousands of rows is not laid out in part
    <div
      ref={scroller}
      class="grid matrix"
      role="grid"
      tabIndex={0}
      aria-label={say.codebook.matrix}
      aria-rowcount={rows.length + 1}
      aria-colcount={variables.length + 2}
      {...(inView && { "aria-activedescendant": `cell-${active}-${column}` })}
      style={{ "--columns": template }}
      onScroll={(event) => {
        scrolled.value = event.currentTarget.scrollTop;
      }}
      onKeyDown={onKeyDown}
    >
      <MatrixHead variables={variables} counts={counts} say={say} />
      <div class="rows" style={{ height: `${rows.length * ROW_HEIGHT}px` }}>
        {rows.slice(first, end).map(({ place, year }, index) => (
          // biome-ignore lint/a11y/useSemanticElements: see above
          // biome-ignore lint/a11y/useFocusableInteractive: the grid keeps the focus and names the active cell
          <div
            key={`${place.code ?? place.name} ${year}`}
            class="row"
            role="row"
            aria-rowindex={first + index + 2}
            style={{ top: `${(first + index) * ROW_HEIGHT}px` }}
          >
            {/* biome-ignore lint/a11y/useSemanticElements: see above */}
            {/* biome-ignore lint/a11y/useFocusableInteractive: see above */}
            <span role="rowheader" class="fixed place" lang="zh-CN" aria-colindex={1} title={place.name}>
              {place.name}
            </span>
            {/* biome-ignore lint/a11y/useSemanticElements: see above */}
            {/* biome-ignore lint/a11y/useFocusableInteractive: see above */}
            <span role="rowheader" class="fixed year" aria-colindex={2}>
              {year}
            </span>
            {variables.map((variable, number) => (
              <MatrixCell
                key={variable.id}
                id={`cell-${first + index}-${number}`}
                column={number}
                cell={coverage.get(cellKey(variable.id, place, year)) ?? MISSING}
                variable={variable}
                place={place.name}
                year={year}
                active={first + index === active && number === column}
                say={say}
                press={() => go(first + index, number)}
              />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

interface MatrixCellProps {
  id: string;
  column: number;
  cell: Cell;
  variable: Codebook["variables"][number];
  place: string;
  year: string;
  active: boolean;
  say: Messages;
  press(): void;
}

/** The state is said by a sign as well as by colour: ? is in doubt. */
function MatrixCell({ id, column, cell, variable, place, year, active, say, press }: MatrixCellProps) {
  const { state, taken } = cell;
  const texts = say.codebook;
  const said = taken ? valueText(taken, say) : "";
  return (
    // biome-ignore lint/a11y/useSemanticElements: see the grid
    // biome-ignore lint/a11y/useFocusableInteractive: the grid keeps the focus
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid's keys do the same
    <span
      id={id}
      role="gridcell"
      class={`cell ${state}${active ? " active" : ""}`}
      aria-colindex={column + 3}
      aria-selected={active}
      aria-label={texts.cell(variableText(variable, say), place, year, texts.state[state], said)}
      title={cell.doubts.map((doubt) => texts.doubt[doubt]).join(" · ") || undefined}
      onClick={press}
    >
      {taken ? `${state === "doubtful" ? "? " : ""}${bareValue(taken, variable)}` : texts.missingMark}
    </span>
  );
}
