import { useComputed, useSignal } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { browser } from "wxt/browser";
import { Codebooks } from "../codebook/codebooks";
import { Comparison } from "../comparison/comparison";
import type { ShuzhaiDatabase } from "../database/open";
import { DuplicatesView } from "../duplicates/duplicates";
import type { Messages } from "../i18n/zh";
import { Indicators } from "../indicators/indicators";
import { act } from "../messages/act";
import type { Acted, LibraryAct } from "../messages/library-act";
import { Projects } from "../projects/projects";
import { RereadView } from "../reread/reread";
import { backUp } from "../transfer/back-up";
import { BackupMenu } from "../transfer/backup-menu";
import { BackupReminder } from "../transfer/backup-reminder";
import { ExportMenu } from "../transfer/export-menu";
import { BulkBar } from "./bulk-bar";
import { ColumnMenu } from "./column-menu";
import { type ColumnChoice, storeChoice, storedChoice } from "./columns";
import { Detail } from "./detail";
import { Facets } from "./facets";
import type { FollowedLibrary } from "./follow";
import { listenForKeys } from "./keys";
import { asking, type Query } from "./query";
import { SavedViewsMenu } from "./saved-views-menu";
import { concerned, goTo, NOTHING } from "./selection";
import { NEWEST_FIRST, sorted } from "./sort";
import { Table } from "./table";
import { type View, ViewChoice } from "./view-choice";

interface LibraryProps {
  database: ShuzhaiDatabase;
  library: FollowedLibrary;
  say: Messages;
}

/** The page of all captures: found, looked at, corrected, and handed on. */
export function Library({ database, library, say }: LibraryProps) {
  const query = useSignal<Query>({ search: "", chosen: {} });
  const order = useSignal(NEWEST_FIRST);
  const selection = useSignal(NOTHING);
  const columns = useSignal(storedChoice(localStorage));
  const said = useSignal("");
  const entering = useSignal(false);
  const view = useSignal<View>("list");
  const main = useRef<HTMLElement>(null);
  // searching keeps the order: only another order or other rows are sorted anew
  const inOrder = useComputed(() => sorted(library.rows.value, order.value, say.language));
  const ask = useMemo(asking, []);
  const answer = useComputed(() => ask(inOrder.value, query.value));
  const own = useComputed(() => ({
    indicators: [...new Set(library.rows.value.map(({ indicator }) => indicator))],
    collections: [...new Set(library.rows.value.map(({ collection }) => collection))].filter(Boolean),
  }));
  const { rows, counts } = answer.value;
  const texts = say.library;

  const tell = (text: string) => {
    said.value = text;
  };
  const done = async (asked: LibraryAct, tell: (acted: Acted & { ok: true }) => string) => {
    const acted = await act(asked);
    said.value = acted.ok ? tell(acted) : texts.failure[acted.reason];
  };
  const edit = (ids: string[], change: Extract<LibraryAct, { is: "edit" }>["change"]) =>
    done({ is: "edit", ids, change, at: new Date().toISOString() }, ({ changed }) => texts.changed(changed));
  const removeThese = (ids: string[]) => done({ is: "remove", ids }, ({ changed }) => texts.removed(changed));
  const remove = async () => {
    const ids = concerned(selection.value);
    if (ids.length === 0) return;
    const next = rows[rows.findIndex(({ id }) => id === selection.value.active) + 1];
    await removeThese(ids);
    selection.value = { ...NOTHING, active: next && !ids.includes(next.id) ? next.id : null };
  };
  const undo = () => done({ is: "undo" }, ({ changed }) => (changed ? texts.undone(changed) : texts.nothingToUndo));
  const redo = () => done({ is: "redo" }, ({ changed }) => (changed ? texts.redone(changed) : texts.nothingToRedo));
  useEffect(() => listenForKeys(main.current!, { undo, redo, remove }));
  const open = ({ id }: { id: string }) => {
    selection.value = goTo(selection.value, id);
  };
  const choose = (chosen: ColumnChoice) => {
    columns.value = chosen;
    storeChoice(localStorage, chosen);
  };
  const { progress } = library;
  const selected = selection.value.ids.size;
  return (
    <main class="library" ref={main}>
      <header class="top">
        <h1>{texts.title}</h1>
        <ViewChoice view={view} say={say} />
        <search>
          <input
            type="search"
            class="wide-search"
            aria-label={texts.search}
            placeholder={texts.search}
            value={query.value.search}
            onInput={(event) => {
              query.value = { ...query.value, search: event.currentTarget.value };
            }}
          />
        </search>
        <button type="button" onClick={undo}>
          {texts.undo}
        </button>
        <button type="button" onClick={redo}>
          {texts.redo}
        </button>
        <SavedViewsMenu
          present={() => ({
            query: query.value,
            columns: columns.value,
            order: order.value,
            view: view.value,
          })}
          say={say}
          show={(saved) => {
            query.value = saved.query;
            order.value = saved.order;
            view.value = saved.view;
            choose(saved.columns);
          }}
          tell={tell}
        />
        <ColumnMenu columns={columns.value} say={say} change={choose} />
        <ExportMenu
          ids={() => (selected ? [...selection.value.ids] : rows.map(({ id }) => id))}
          count={selected || rows.length}
          chosen={selected > 0}
          sources={library.sources}
          read={async (ids) => (await database.captures.bulkGet([...ids])).filter((capture) => capture !== undefined)}
          say={say}
          tell={tell}
        />
        <BackupMenu database={database} say={say} act={act} tell={tell} />
      </header>
      <p class="status-line">
        <span role="status">
          {progress.value
            ? texts.loading(progress.value.read, progress.value.total)
            : texts.shown(rows.length, library.rows.value.length)}
        </span>
        <span role="status" class="said">
          {said.value}
        </span>
        {Object.values(query.value.chosen).some((values) => values.length > 0) && (
          <button
            type="button"
            class="link"
            onClick={() => {
              query.value = { ...query.value, chosen: {} };
            }}
          >
            {texts.clear}
          </button>
        )}
        <small class="keys">{texts.keys}</small>
        {!progress.value && (
          <BackupReminder
            rows={library.rows.value}
            database={database}
            say={say}
            backUp={() => backUp(database, say, act, tell)}
          />
        )}
      </p>
      <BulkBar
        count={selected}
        say={say}
        change={(change) => edit([...selection.value.ids], change)}
        remove={remove}
        selectAll={() => {
          selection.value = { ...selection.value, ids: new Set(rows.map(({ id }) => id)) };
        }}
        selectNone={() => {
          selection.value = { ...selection.value, ids: new Set() };
        }}
      />
      <Facets
        counts={counts}
        chosen={query.value.chosen}
        sources={library.sources}
        say={say}
        choose={(facet, values) => {
          query.value = { ...query.value, chosen: { ...query.value.chosen, [facet]: values } };
        }}
      />
      {view.value === "compare" ? (
        <Comparison rows={rows} say={say} open={open} />
      ) : view.value === "codebook" ? (
        <Codebooks
          database={database}
          rows={library.rows.value}
          sources={library.sources}
          say={say}
          tell={tell}
          open={(id) => {
            query.value = { search: "", chosen: {} };
            view.value = "list";
            open({ id });
          }}
        />
      ) : view.value === "projects" ? (
        <Projects rows={rows} say={say} open={open} change={edit} tell={tell} />
      ) : view.value === "duplicates" ? (
        <DuplicatesView
          rows={rows}
          sources={library.sources}
          database={database}
          say={say}
          open={open}
          remove={removeThese}
        />
      ) : view.value === "indicators" ? (
        <Indicators rows={rows} say={say} change={edit} />
      ) : view.value === "reread" ? (
        <RereadView rows={rows} database={database} say={say} act={act} tell={tell} />
      ) : rows.length > 0 || progress.value ? (
        <Table
          rows={rows}
          columns={columns.value}
          order={order.value}
          selection={selection.value}
          say={say}
          select={(next) => {
            selection.value = next;
          }}
          sort={(next) => {
            order.value = next;
          }}
          resize={choose}
          enter={() => {
            entering.value = true;
          }}
        />
      ) : (
        <div class="status alone">
          <p class="headline">{library.rows.value.length ? texts.noMatch : say.captures.none}</p>
          {library.rows.value.length === 0 && (
            <>
              <p class="hint">{say.captures.noneHow}</p>
              <p>
                <a href={browser.runtime.getURL("/welcome.html")}>{say.options.welcome}</a>
              </p>
            </>
          )}
        </div>
      )}
      <Detail
        id={selection.value.active}
        database={database}
        sources={library.sources}
        entering={entering}
        own={own.value}
        say={say}
        change={(id, change) => edit([id], change)}
      />
    </main>
  );
}
