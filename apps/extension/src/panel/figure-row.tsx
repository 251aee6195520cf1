import { type ReadonlySignal, useComputed } from "@preact/signals";
import type { Messages } from "../i18n/zh";
import type { Mark } from "../messages/mark";
import type { ListedDocument, ListedFigure } from "../messages/panel-port";
import { quantityText } from "../wording/quantity";
import { measureText, unlikeDocument } from "../wording/reading";

export interface FigureRowProps {
  listed: ListedFigure;
  document: ListedDocument;
  mark: Mark | undefined;
  focused: ReadonlySignal<string | null>;
  /** whether Tab comes here: one row of a list, the arrows go on from it */
  reachable: boolean;
  /** the cell of a codebook that it would fill */
  fills?: string;
  say: Messages;
  act: {
    focus(id: string): void;
    point(id: string | null): void;
    capture(ids: string[]): void;
    showAgain(ids: string[]): void;
    sendAgain(): void;
  };
}

/** One figure of the page: what it says, and the button that keeps it. What goes for its whole document stands there. */
export function FigureRow({ listed, document, mark, focused, reachable, fills, say, act }: FigureRowProps) {
  const { figure, sentence } = listed;
  const { id } = figure;
  const current = useComputed(() => focused.value === id);
  return (
    <li
      class={`figure ${mark?.state ?? ""}`}
      data-figure={id}
      aria-current={current.value}
      // Not on entering: the list also moves under a pointer that rests, as it follows the page.
      onPointerMove={(event) => {
        if (event.movementX || event.movementY) act.point(id);
      }}
      onPointerLeave={() => act.point(null)}
    >
      <button type="button" class="row" tabIndex={reachable ? 0 : -1} title={sentence} onClick={() => act.focus(id)}>
        <span class="indicator" lang="zh-CN">
          {figure.indicator.name || say.reading.unknown}
        </span>
        <span class="quantity" lang="zh-CN">
          {quantityText(figure, say)}
        </span>
        <span class="meta">
          {fills && <span class="fills">{fills}</span>}
          {!fills && figure.measure !== "level" && <span>{measureText(figure, say)}</span>}
          {!fills &&
            unlikeDocument(figure, document, say).map(({ name, text, look }) => (
              <span key={name} class={look ?? ""}>
                {text}
              </span>
            ))}
        </span>
      </button>
      <RowAction
        name={`${figure.indicator.name} ${quantityText(figure, say)}`}
        mark={mark}
        say={say}
        reachable={reachable}
        capture={() => act.capture([id])}
        showAgain={() => act.showAgain([id])}
        sendAgain={act.sendAgain}
      />
    </li>
  );
}

interface RowActionProps {
  /** of the figure, for those who hear the button without seeing its row */
  name: string;
  mark: Mark | undefined;
  say: Messages;
  reachable: boolean;
  capture(): void;
  showAgain(): void;
  sendAgain(): void;
}

function RowAction({ name, mark, say, reachable, capture, showAgain, sendAgain }: RowActionProps) {
  const tabIndex = reachable ? 0 : -1;
  switch (mark?.state) {
    case "captured":
      return <span class="state kept">✓ {say.card.captured}</span>;
    case "saving":
      return <span class="state">{say.card.saving}</span>;
    case "ignored":
      return (
        <button
          type="button"
          class="state"
          tabIndex={tabIndex}
          aria-label={`${say.keys.showAgain} ${name}`}
          onClick={showAgain}
        >
          {say.keys.showAgain}
        </button>
      );
    case "unsaved":
      return (
        <button
          type="button"
          class="state news"
          tabIndex={tabIndex}
          title={say.storage[mark.reason]}
          onClick={sendAgain}
        >
          {say.storage.sendAgain}
        </button>
      );
    default:
      return (
        <button
          type="button"
          class="state"
          tabIndex={tabIndex}
          aria-label={`${say.card.capture} ${name}`}
          onClick={capture}
        >
          {say.card.capture}
        </button>
      );
  }
}
