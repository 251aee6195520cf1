import { type ReadonlySignal, useSignal } from "@preact/signals";
import type { Messages } from "../i18n/zh";
import type { Mark } from "../messages/mark";
import type { ListedDocument, ListedFigure } from "../messages/panel-port";
import { capturable, type DocumentGroup } from "./figure-groups";
import { FigureRow, type FigureRowProps } from "./figure-row";

export interface FigureListProps {
  label: string;
  group: DocumentGroup;
  marks: Readonly<Record<string, Mark>>;
  document: ListedDocument;
  focused: ReadonlySignal<string | null>;
  say: Messages;
  /** show the kinds that are folded otherwise: the person looks for something */
  unfolded: boolean;
  act: FigureRowProps["act"];
}

/** The figures of one document by kind. One row is in the order of Tab; the arrow keys go from row to row. */
export function FigureList({ label, group, document, marks, focused, say, unfolded, act }: FigureListProps) {
  const current = useSignal<string | null>(null);
  const ids = group.kinds.flatMap(({ figures }) => figures.map(({ figure }) => figure.id));
  const reachable = current.value !== null && ids.includes(current.value) ? current.value : ids[0];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, these are rows
    <div
      role="group"
      aria-label={label}
      onFocusIn={(event) => {
        current.value = rowOf(event.target)?.dataset.figure ?? current.value;
      }}
      onKeyDown={(event) => {
        if (event.key === "ArrowDown" || event.key === "ArrowUp") moveFocus(event, event.key === "ArrowDown" ? 1 : -1);
      }}
    >
      {group.kinds.map(({ kind, figures }) => (
        <details key={kind} class="kind" open={unfolded || kind !== "activity"}>
          <summary>
            {say.indicatorKind[kind]} <small>{figures.length}</small>
          </summary>
          <CaptureKind figures={figures} marks={marks} say={say} capture={act.capture} />
          <ul>
            {figures.map((listed) => (
              <FigureRow
                key={listed.figure.id}
                listed={listed}
                mark={marks[listed.figure.id]}
                document={document}
                focused={focused}
                reachable={listed.figure.id === reachable}
                say={say}
                act={act}
              />
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}

interface CaptureKindProps {
  figures: ListedFigure[];
  marks: Readonly<Record<string, Mark>>;
  say: Messages;
  capture(ids: string[]): void;
}

function CaptureKind({ figures, marks, say, capture }: CaptureKindProps) {
  const open = capturable(figures, marks);
  if (open.length < 2) return null;
  return (
    <button type="button" class="kind-action" onClick={() => capture(open)}>
      {say.panel.captureKind(open.length)}
    </button>
  );
}

function rowOf(target: EventTarget | null): HTMLElement | null {
  return (target as Element | null)?.closest<HTMLElement>("[data-figure]") ?? null;
}

function moveFocus(event: KeyboardEvent & { currentTarget: HTMLElement }, direction: 1 | -1): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>("details[open] [data-figure]")];
  const row = rowOf(event.target);
  const next = row && rows[rows.indexOf(row) + direction];
  if (!next) return;
  event.preventDefault();
  next.querySelector<HTMLElement>(".row")?.focus();
}
