import type { Messages } from "../i18n/zh";

export interface Run {
  /** from 0 to 1 */
  done: number;
  cancel(): void;
}

/** How far an export is, and the way out of it. */
export function RunningExport({ run, texts }: { run: Run; texts: Messages["transfer"] }) {
  return (
    <p class="running">
      <progress value={run.done} aria-label={texts.export} />
      <button type="button" onClick={run.cancel}>
        {texts.cancelExport}
      </button>
    </p>
  );
}
