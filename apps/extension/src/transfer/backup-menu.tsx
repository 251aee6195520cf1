import { useSignal } from "@preact/signals";
import { useLive } from "../captures/live";
import type { ShuzhaiDatabase } from "../database/open";
import type { Messages } from "../i18n/zh";
import { actOnCodebook } from "../messages/act-on-codebook";
import type { Acted, LibraryAct } from "../messages/library-act";
import { ImportTable, type OfferedTable } from "../tables/import-table";
import { readTable } from "../tables/read-file";
import { backUp } from "./back-up";
import { type Backup, type ReadFile, readBackup } from "./backup";
import { compareBackup } from "./compare-backup";
import { ImportOffer, type Offered } from "./import-offer";
import { restore } from "./restore";

interface BackupMenuProps {
  database: ShuzhaiDatabase;
  say: Messages;
  act(asked: LibraryAct): Promise<Acted>;
  tell(text: string): void;
}

/** The whole library out as one file and back; nothing comes in before the person has seen what it would bring. */
export function BackupMenu({ database, say, act, tell }: BackupMenuProps) {
  const texts = say.transfer;
  const offered = useSignal<Offered | null>(null);
  const refused = useSignal<Extract<ReadFile, { ok: false }>["problems"]>([]);
  const table = useSignal<OfferedTable | null>(null);
  const last = useLive(() => database.meta.get("lastBackup"), []);
  const usage = useLive(async () => {
    await database.meta.get("touched");
    return (await navigator.storage.estimate()).usage ?? 0;
  }, []);

  const look = async (file: File) => {
    tell(texts.reading);
    offered.value = null;
    const read = await readBackup(new Uint8Array(await file.arrayBuffer()));
    refused.value = read.ok ? [] : read.problems;
    tell(read.ok ? "" : texts.refused);
    if (read.ok) await offer(read.backup);
  };
  const offer = async (brought: Backup) => {
    const { fresh, same, conflicting } = await compareBackup(database, brought);
    const here = new Set(await database.codebooks.toCollection().primaryKeys());
    const codebooks = brought.codebooks.filter(({ id }) => !here.has(id)).length;
    const report = texts.report(fresh.length, same, conflicting.length) + (codebooks ? texts.codebooks(codebooks) : "");
    const backup = { ...brought, captures: fresh };
    offered.value = { backup, report, conflicts: conflicting, codebooks };
  };
  const lookAtTable = async (file: File) => {
    tell(texts.reading);
    offered.value = null;
    refused.value = [];
    // a workbook of ours has whole captures: as a table of others it would bring them a second time, without their evidence
    const ours = await readBackup(new Uint8Array(await file.arrayBuffer()));
    if (ours.ok) {
      tell("");
      return offer(ours.backup);
    }
    const read = await readTable(file, new Date());
    table.value = read.ok ? read.offered : null;
    tell(
      read.ok ? "" : say.tables.unreadable(say.tables.unreadableBecause[read.reason], "row" in read ? read.row : null),
    );
  };
  const take = async (backup: Backup) => {
    offered.value = null;
    const total = backup.captures.length;
    const acted = await restore(backup, act, (done) => tell(texts.importing(done, total)));
    const { codebooks, choices } = backup;
    if (acted.ok && codebooks.length > 0) await actOnCodebook({ is: "add", codebooks, choices });
    tell(acted.ok ? texts.imported(acted.changed) : say.library.failure[acted.reason]);
  };
  return (
    <details class="menu">
      <summary>{texts.backup}</summary>
      <fieldset aria-label={texts.backup}>
        <button type="button" onClick={() => backUp(database, say, act, tell)}>
          {texts.backupNow}
        </button>
        <p class="hint">
          {last ? texts.lastBackup(new Date(last.value).toLocaleString(say.language)) : texts.neverBackedUp}
          {usage !== null && ` · ${texts.usage((usage / 2 ** 20).toFixed(1))}`}
        </p>
        <label class="file">
          {texts.import}
          <input
            type="file"
            accept=".zip,.xlsx,.jsonl"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              event.currentTarget.value = "";
              if (file) void look(file);
            }}
          />
        </label>
        <label class="file">
          {say.tables.import}
          <input
            type="file"
            accept=".csv,.tsv,.txt,.xlsx"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              event.currentTarget.value = "";
              if (file) void lookAtTable(file);
            }}
          />
        </label>
        {table.value && (
          <ImportTable
            key={table.value.source.source.id}
            offered={table.value}
            {...{ database, say, act, tell }}
            close={() => {
              table.value = null;
            }}
          />
        )}
        {offered.value && (
          <ImportOffer
            offered={offered.value}
            say={say}
            take={() => take(offered.value!.backup)}
            close={() => {
              offered.value = null;
            }}
          />
        )}
        {refused.value.length > 0 && (
          <ul class="news">
            {refused.value.map(({ line, reason, detail }) => (
              <li key={`${line} ${reason} ${detail}`}>
                {line !== null && `${texts.line(line)}: `}
                {texts.problem[reason]} {detail}
              </li>
            ))}
          </ul>
        )}
      </fieldset>
    </details>
  );
}
