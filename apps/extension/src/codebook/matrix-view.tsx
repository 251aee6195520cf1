import { useComputed, useSignal } from "@preact/signals";
import type { Edits, Source } from "@shuzhai/core";
import { type Choice, type Codebook, type Coverage, cellKey, countsOf, MISSING } from "@shuzhai/dataset/codebook";
import { useMemo, useRef } from "preact/hooks";
import type { ShuzhaiDatabase } from "../database/open";
import type { Messages } from "../i18n/zh";
import type { Row } from "../library/row";
import { Matrix } from "./matrix";
import { type At, matrixRows, nextIn, type Shown } from "./matrix-rows";
import { Review } from "./review";
import { valueText } from "./wording";

interface MatrixViewProps {
  codebook: Codebook;
  coverage: Coverage;
  database: ShuzhaiDatabase;
  rows: readonly Row[];
  sources: ReadonlyMap<string, Source>;
  say: Messages;
  tell(text: string): void;
  choose(choice: Choice, value: string): void;
  unchoose(cell: string): void;
  fill(id: string, set: Edits): void;
  open(id: string): void;
}

const SHOWN: Shown[] = ["all", "doubtful", "missing"];

/** The coverage matrix, and beside it the cell that is looked at. */
export function MatrixView({
  codebook,
  coverage,
  database,
  rows: library,
  sources,
  say,
  tell,
  choose,
  unchoose,
  fill,
  open,
}: MatrixViewProps) {
  const texts = say.codebook;
  const shown = useSignal<Shown>("all");
  const at = useSignal<At>({ row: 0, column: 0 });
  const pane = useRef<HTMLElement>(null);
  const { all, byVariable } = useMemo(() => countsOf(codebook, coverage), [codebook, coverage]);
  // held while the person works through them: a cell that was just settled must not pull its row away
  const rows = useMemo(() => matrixRows(codebook, coverage, shown.value), [codebook, shown.value]);
  const label = useComputed(() => ({ all: texts.showAll, doubtful: texts.showDoubtful, missing: texts.showMissing }));
  const row = rows[at.value.row];
  const variable = codebook.variables[at.value.column];
  const key = row && variable ? cellKey(variable.id, row.place, row.year) : null;
  const grid = () => pane.current!.parentElement!.querySelector<HTMLElement>('[role="grid"]')!;
  const seek = (state: "doubtful" | "missing", direction: 1 | -1) => {
    const found = nextIn(rows, codebook, coverage, at.value, state, direction);
    if (found) at.value = found;
    else tell(texts.nextNone[state]);
  };
  return (
    <>
      <div class="bar">
        <span class="counts">{texts.counts(all.done, all.doubtful, all.missing)}</span>
        <select
          aria-label={texts.show}
          value={shown.value}
          onChange={(event) => {
            shown.value = event.currentTarget.value as Shown;
            at.value = { row: 0, column: 0 };
          }}
        >
          {SHOWN.map((one) => (
            <option key={one} value={one}>
              {label.value[one]}
            </option>
          ))}
        </select>
        <small class="keys">{texts.keys}</small>
      </div>
      <div class="panes">
        {rows.length > 0 ? (
          <Matrix
            codebook={codebook}
            coverage={coverage}
            rows={rows}
            counts={byVariable}
            at={at}
            say={say}
            seek={seek}
            enter={() => pane.current?.querySelector<HTMLElement>("button, a")?.focus()}
          />
        ) : (
          <p class="status alone">{texts.noRows}</p>
        )}
        <aside
          ref={pane}
          class="detail"
          aria-label={texts.review}
          onKeyDown={(event) => {
            if (event.key === "Escape") grid().focus();
          }}
        >
          {key && row && variable ? (
            <Review
              key={key}
              variable={variable}
              place={row.place}
              year={row.year}
              cell={coverage.get(key) ?? MISSING}
              database={database}
              sources={sources}
              rows={library}
              say={say}
              fill={(id, set) => {
                fill(id, set);
                grid().focus();
              }}
              take={(fit, fits) => {
                choose(
                  {
                    codebookId: codebook.id,
                    cell: key,
                    captureId: fit.captureId,
                    seen: fits.map(({ captureId }) => captureId),
                  },
                  valueText(fit, say),
                );
                grid().focus();
              }}
              undecide={() => {
                unchoose(key);
                grid().focus();
              }}
              open={open}
            />
          ) : (
            <p class="hint">{texts.noCell}</p>
          )}
        </aside>
      </div>
    </>
  );
}
