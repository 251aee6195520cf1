import { useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { PageLacks } from "../codebook/page-lacks";
import type { ShuzhaiDatabase } from "../database/open";
import type { Messages } from "../i18n/zh";
import { Checks } from "./checks";
import { DocumentForm } from "./document-form";
import { capturable, type FigureFilter, groupFigures } from "./figure-groups";
import { FigureList } from "./figure-list";
import { FilterBar } from "./filter-bar";
import type { FollowedPage } from "./followed-page";
import { completeOthers } from "./known-hints";
import { PageStatus } from "./page-status";
import { PartOfReport } from "./part-of-report";
import { SiteChoice } from "./site-choice";
import { Unplaced } from "./unplaced";

interface PageViewProps {
  page: FollowedPage;
  database: ShuzhaiDatabase;
  say: Messages;
}

/** The figures of the page beside the panel. */
export function PageView({ page, database, say }: PageViewProps) {
  const filter = useSignal<FigureFilter>({ text: "", modality: "all", captured: "all" });
  const groups = useComputed(() =>
    page.reading.value ? groupFigures(page.reading.value, filter.value, page.marks.value) : [],
  );
  const pointed = useSignal<string | null>(null);
  useSignalEffect(() => showRow(page.focused.value));
  const reading = page.reading.value;
  if (!reading?.figures.length) return <PageStatus page={page} say={say} />;

  const act = {
    focus: (id: string) => page.tell({ type: "focus", id }),
    point: (id: string | null) => {
      if (id !== pointed.peek()) page.tell({ type: "point", id });
      pointed.value = id;
    },
    capture: (ids: string[]) => page.tell({ type: "capture", ids }),
    showAgain: (ids: string[]) => page.tell({ type: "ignore", ids, ignored: false }),
    sendAgain: () => page.tell({ type: "sendAgain" }),
  };
  const marks = page.marks.value;
  const listed = groups.value.flatMap(({ kinds }) => kinds);
  const open = capturable(
    listed.flatMap(({ figures }) => figures),
    marks,
  );
  const folded = listed.filter(({ kind }) => kind === "activity").flatMap(({ figures }) => capturable(figures, marks));

  return (
    <>
      <PageStatus page={page} say={say} />
      <FilterBar filter={filter} say={say} />
      <div class="bar">
        <button type="button" class="main" disabled={open.length === 0} onClick={() => act.capture(open)}>
          {say.panel.captureShown(open.length, folded.length)}
        </button>
      </div>
      <PartOfReport part={reading.part} say={say} />
      {reading.selection && (
        <p class="bar hint">
          {say.selection.shownAlone}{" "}
          <button type="button" onClick={() => page.tell({ type: "everything" })}>
            {say.selection.everything}
          </button>
        </p>
      )}
      <PageLacks page={page} database={database} say={say} act={act} />
      <Checks reading={reading} say={say} focus={act.focus} />
      <Unplaced page={page} say={say} />
      {groups.value.every(({ count }) => count === 0) && <p class="hint">{say.panel.noMatch}</p>}
      {groups.value.map((group) => {
        const own = reading.documents[group.document]!;
        return (
          <section key={group.document} class="document" hidden={group.count === 0}>
            <h2 lang="zh-CN">{own.title ?? say.panel.untitled}</h2>
            <p class="hint">
              {say.documentKind[own.kind]} · {say.panel.figureCount(group.count)}
            </p>
            <DocumentForm
              document={own}
              say={say}
              change={(hints) => page.tell({ type: "hint", documents: { [group.document]: hints } })}
              others={completeOthers(reading.documents, group.document)}
              changeOthers={(documents) => page.tell({ type: "hint", documents })}
            />
            <FigureList
              label={own.title ?? say.panel.untitled}
              group={group}
              marks={marks}
              document={own}
              focused={page.focused}
              unfolded={filter.value.text !== ""}
              say={say}
              act={act}
            />
          </section>
        );
      })}
      <footer class="bar">
        <label class="check">
          <input
            type="checkbox"
            checked={reading.whole}
            onChange={(event) => page.tell({ type: "whole", whole: event.currentTarget.checked })}
          />
          {say.panel.whole}
        </label>
        <SiteChoice url={reading.url} say={say} />
        <button type="button" onClick={() => page.tell({ type: "stop" })}>
          {say.panel.stop}
        </button>
      </footer>
    </>
  );
}

/** The list follows the page: the row of the figure that is pointed at there is in view. */
function showRow(id: string | null): void {
  if (id) document.querySelector(`[data-figure="${CSS.escape(id)}"]`)?.scrollIntoView({ block: "nearest" });
}
