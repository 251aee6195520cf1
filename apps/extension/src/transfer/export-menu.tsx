import type { Capture, Source } from "@shuzhai/core";
import { htmlTable, longTable, tsv } from "@shuzhai/dataset";
import type { Messages } from "../i18n/zh";
import { exportAs, FORMS, type Form } from "./forms";
import { saveFile } from "./save-file";

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

/** Files and the clipboard: every form that captures leave in. */
export function ExportMenu({ ids, count, chosen, sources, read, say, tell }: ExportMenuProps) {
  const texts = say.transfer;
  const headers: "zh" | "id" = say.language.startsWith("zh") ? "zh" : "id";
  const save = async (form: Form) => {
    tell(texts.exporting);
    const now = new Date();
    const { extension, content } = await exportAs(form, { captures: await read(ids()), sources, headers, now });
    const name = `${texts.fileName}-${now.toISOString().slice(0, 10)}.${extension}`;
    saveFile(name, content);
    tell(texts.exported(name));
  };
  const copy = async () => {
    const table = longTable(await read(ids()), [...sources.values()]);
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
  return (
    <details class="menu">
      <summary>{texts.export}</summary>
      <fieldset aria-label={texts.export}>
        <p class="hint">{texts.exportWhat(count, chosen)}</p>
        {FORMS.map((form) => (
          <button key={form} type="button" disabled={count === 0} onClick={() => save(form)}>
            {texts.form[form]}
          </button>
        ))}
        <button type="button" disabled={count === 0} onClick={copy}>
          {texts.copy}
        </button>
      </fieldset>
    </details>
  );
}
