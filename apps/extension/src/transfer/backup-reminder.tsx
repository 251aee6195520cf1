import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { useLive } from "../captures/live";
import type { ShuzhaiDatabase } from "../database/open";
import type { Messages } from "../i18n/zh";
import type { Row } from "../library/row";
import { backupDue, putOff, putOffUntil } from "./due";

interface BackupReminderProps {
  rows: readonly Row[];
  database: ShuzhaiDatabase;
  say: Messages;
  backUp(): void;
}

/** Says that what was captured stands in this browser only, when it does so for long. */
export function BackupReminder({ rows, database, say, backUp }: BackupReminderProps) {
  const texts = say.transfer;
  const off = useSignal(putOffUntil(localStorage));
  // undefined until the database has answered: no reminder flashes up
  const last = useLive(async () => (await database.meta.get("lastBackup"))?.value ?? 0, []);
  const due = useMemo(
    () =>
      last === null
        ? null
        : backupDue(
            rows.map(({ capturedAt }) => capturedAt),
            last || null,
            off.value,
            Date.now(),
          ),
    [rows, last, off.value],
  );
  if (!due) return null;
  return (
    <p class="reminder" role="status">
      {texts.due(due.captures, due.days)}{" "}
      <button type="button" class="main" onClick={backUp}>
        {texts.backUpNow}
      </button>{" "}
      <button
        type="button"
        onClick={() => {
          putOff(localStorage, Date.now());
          off.value = putOffUntil(localStorage);
        }}
      >
        {texts.later}
      </button>
    </p>
  );
}
