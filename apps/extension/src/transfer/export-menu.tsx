import { useSignal } from "@preact/signals";
import type { Capture, Source } from "@shuzhai/core";
import { htmlTable, longTable, tsv } from "@shuzhai/dataset";
import type { Messages } from "../i18n/zh";
import { storeChoices, storedChoices } from "./export-choices";
import { ExportSettings } from "./export-settings";
import { FORM_GROUPS, type Form } from "./forms";
import { type Run, RunningExport } from "./running-export";
import { saveExport } from "./save-export";

interface ExportMenuProps {
  /** what is exported: the rows selected, else all that are listed */
  ids(): readonly string[];
  count: number;
  chosen: boolean;
  sources: ReadonlyMap<string, Source>;
  read(ids: readonly string[]): Promise<Capture[]>;
  say: Messages;
  tell(text: string): void;
}

/** Files and the clipboard: every form that captures leave in, at one press. */
export function ExportMenu({ ids, count, chosen, sources, read, say, tell }: ExportMenuProps) {
  const texts = say.transfer;
  const choices = useSignal(storedChoices(localStorage, say.language));
  const run = useSignal<Run | null>(null);
  const save = async (form: Form) => {
    if (run.value) return tell(texts.busy);
    const abort = new AbortController();
    run.value = { done: 0, cancel: () => abort.abort() };
    const listed = { ids: ids(), sources, read, choices: choices.value, now: new Date() };
    await saveExport(form, listed, {
      signal: abort.signal,
      texts,
      tell,
      progress: (done) => {
        run.value = { ...run.value!, done };
      },
    });
    run.value = null;
  };
  const copy = async () => {
    const table = longTable(await read(ids()), [...sources.values()], choices.value);
    const { headers } = choices.value;
    const item = new ClipboardItem({
      "text/plain": new Blob([tsv(table, headers)], { type: "text/plain" }),
      "text/html": new Blob([htmlTable(table, headers)], { type: "text/html" }),
    });
    const copied = await navigator.clipboard.write([item]).then(
      () => true,
      () => false,
    );
    tell(copied ? say.captures.copied(table.rows.length) : say.captures.copyFailed);
  };
  const button = (form: Form, kind = "") => (
    <button key={form} type="button" class={kind} disabled={count === 0} onClick={() => save(form)}>
      {texts.form[form]}
    </button>
  );
  const { most, ...further } = FORM_GROUPS;
  return (
    <>
      <details class="menu export">
        <summary>{texts.export}</summary>
        <fieldset aria-label={texts.export}>
          <p class="hint">{texts.exportWhat(count, chosen)}</p>
          {most.map((form, index) => button(form, index === 0 ? "main" : ""))}
          <button type="button" disabled={count === 0} onClick={copy}>
            {texts.copy}
          </button>
          <ExportSettings
            choices={choices.value}
            say={say}
            change={(next) => {
              choices.value = next;
              storeChoices(localStorage, next);
            }}
          />
          {Object.entries(further).map(([group, forms]) => (
            <fieldset key={group}>
              <legend>{texts.formGroup[group as keyof typeof further]}</legend>
              {forms.map((form) => button(form))}
            </fieldset>
          ))}
        </fieldset>
      </details>
      {run.value && <RunningExport run={run.value} texts={texts} />}
    </>
  );
}
