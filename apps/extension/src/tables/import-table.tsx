import { useSignal } from "@preact/signals";
import type { ForeignTable } from "@shuzhai/dataset/files";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { useLive } from "../captures/live";
import type { ShuzhaiDatabase } from "../database/open";
import type { Messages } from "../i18n/zh";
import type { Acted, LibraryAct } from "../messages/library-act";
import { restore } from "../transfer/restore";
import { capturesOf, type TableSource } from "./as-captures";
import { ColumnRoles } from "./column-roles";
import { readRows } from "./read-rows";
import { guessRoles } from "./roles";
import { TableReport } from "./table-report";

/** A table of a file that was read and found whole. */
export interface OfferedTable {
  name: string;
  encoding: string;
  table: ForeignTable;
  source: TableSource;
}

interface ImportTableProps {
  offered: OfferedTable;
  database: ShuzhaiDatabase;
  say: Messages;
  act(asked: LibraryAct): Promise<Acted>;
  tell(text: string): void;
  close(): void;
}

/** What the columns of a table hold; and, before anything is taken, what it would bring and which cells do not fit. */
export function ImportTable({ offered, database, say, act, tell, close }: ImportTableProps) {
  const { table, source, name, encoding } = offered;
  const texts = say.tables;
  const roles = useSignal(guessRoles(table.headers, table.rows));
  const defaults = useSignal({ indicator: "", unit: "" });
  const without = useSignal(false);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current!.showModal(), []);
  const read = useMemo(() => readRows(table, roles.value, defaults.value), [table, roles.value, defaults.value]);
  const here = useLive(async () => {
    const captures = await database.captures.where("sourceId").equals(source.source.id).toArray();
    return new Set(captures.map(({ figure }) => figure.id));
  }, [source]);
  const captures = useMemo(() => capturesOf(source, read.values, new Date()), [source, read]);
  const fresh = captures.filter(({ figure }) => !here?.has(figure.id));
  const faulty = read.misfits.length > 0 && !without.value;
  const missing = (["indicator", "unit"] as const).filter(
    (field) => !roles.value.includes(field) && roles.value.includes("value"),
  );
  const take = async () => {
    close();
    const { text } = source;
    const texts = [{ hash: source.source.hash, text }];
    const brought = { sources: [source.source], captures: fresh, texts };
    const acted = await restore(brought, act, (done) => tell(say.transfer.importing(done, fresh.length)));
    tell(acted.ok ? say.transfer.imported(acted.changed) : say.library.failure[acted.reason]);
  };
  return (
    <dialog ref={dialog} class="import-table" aria-labelledby="import-table" onClose={close}>
      <h2 id="import-table">
        {texts.title} <span lang="zh-CN">{name}</span>
      </h2>
      <p class="hint">
        {texts.size(table.rows.length, table.headers.length, encoding)} {texts.how}
      </p>
      <ColumnRoles table={table} roles={roles.value} say={say} choose={(next) => (roles.value = next)} />
      {missing.length > 0 && (
        <p class="bar">
          {missing.map((field) => (
            <label key={field}>
              {texts.forAll[field]}{" "}
              <input
                value={defaults.value[field]}
                lang="zh-CN"
                onInput={(event) => {
                  defaults.value = { ...defaults.value, [field]: event.currentTarget.value.trim() };
                }}
              />
            </label>
          ))}
        </p>
      )}
      <TableReport read={read} fresh={fresh.length} same={captures.length - fresh.length} without={without} say={say} />
      <p class="bar">
        <button type="button" class="main" disabled={faulty || fresh.length === 0} onClick={take}>
          {say.transfer.take(fresh.length)}
        </button>
        <button type="button" onClick={close}>
          {say.transfer.cancel}
        </button>
      </p>
    </dialog>
  );
}
