import { useEffect, useRef } from "preact/hooks";
import type { Messages } from "../i18n/zh";
import type { Backup } from "./backup";
import type { Conflict } from "./compare-backup";
import { ImportReport } from "./import-report";

/** A file that was read and found whole, and what it would bring: nothing is taken yet. */
export interface Offered {
  /** with the captures that are new only */
  backup: Backup;
  report: string;
  conflicts: Conflict[];
  /** how many are new */
  codebooks: number;
}

interface ImportOfferProps {
  offered: Offered;
  say: Messages;
  take(): void;
  close(): void;
}

/** What a file would bring, and the choice to take it. The report is gone to, so that a screen reader says it. */
export function ImportOffer({ offered, say, take, close }: ImportOfferProps) {
  const { backup, report, conflicts, codebooks } = offered;
  const texts = say.transfer;
  const fresh = backup.captures.length;
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => said.current!.focus(), []);
  return (
    <section aria-label={texts.import}>
      <p ref={said} tabIndex={-1}>
        {report}
      </p>
      <ImportReport conflicts={conflicts} changes={backup.changes} say={say} />
      <p class="bar">
        <button type="button" class="main" disabled={!fresh && !codebooks} onClick={take}>
          {texts.take(fresh)}
        </button>
        <button type="button" onClick={close}>
          {texts.cancel}
        </button>
      </p>
    </section>
  );
}
