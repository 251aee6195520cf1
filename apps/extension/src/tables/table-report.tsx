import type { Signal } from "@preact/signals";
import type { Messages } from "../i18n/zh";
import type { ReadRows } from "./read-rows";

interface TableReportProps {
  read: ReadRows;
  fresh: number;
  same: number;
  /** the person takes what fits and leaves out the rest */
  without: Signal<boolean>;
  say: Messages;
}

/** Enough to see what is wrong. */
const MOST = 20;

/** What the table would bring, and each cell that does not fit with its row and why. */
export function TableReport({ read: { misfits, empty }, fresh, same, without, say }: TableReportProps) {
  const texts = say.tables;
  return (
    <>
      <p role="status">{texts.report(fresh, same, empty, misfits.length)}</p>
      {misfits.length > 0 && (
        <>
          <ul class="misfits">
            {misfits.slice(0, MOST).map(({ row, header, cell, reason }) => (
              <li key={`${row} ${header} ${reason}`}>
                {texts.at(row, header)} <q lang="zh-CN">{cell}</q> {texts.misfit[reason]}
              </li>
            ))}
            {misfits.length > MOST && <li>{texts.more(misfits.length - MOST)}</li>}
          </ul>
          <label>
            <input
              type="checkbox"
              checked={without.value}
              onChange={(event) => (without.value = event.currentTarget.checked)}
            />{" "}
            {texts.without}
          </label>
        </>
      )}
    </>
  );
}
