import { type ReadonlySignal, useSignal } from "@preact/signals";
import type { Messages } from "../i18n/zh";
import type { Mark } from "../messages/mark";
import type { ListedDocument } from "../messages/panel-port";
import type { DocumentGroup } from "./figure-groups";
import { FigureRow, type FigureRowProps } from "./figure-row";

export interface FigureListProps {
  label: string;
  group: DocumentGroup;
  marks: Readonly<Record<string, Mark>>;
  document: ListedDocument;
  focused: ReadonlySignal<string | null>;
  say: Messages;
  act: FigureRowProps["act"];
}

/** The figures of one document by kind. One row is in the order of Tab; the arrow keys go from row to row. */
export function FigureList({ label, group, document, marks, focused, say, act }: FigureListProps) {
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
        <details key={kind} class="kind" open={kind !== "activity"}>
          <summary>
            {say.indicatorKind[kind]} <small>{figures.length}</small>
          </summary>
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
