import type { DocumentHints } from "@shuzhai/core";
import { useId } from "preact/hooks";
import type { Messages } from "../i18n/zh";
import type { ListedDocument } from "../messages/panel-port";
import { knownHints } from "./known-hints";

export interface DocumentFormProps {
  document: ListedDocument;
  say: Messages;
  /** reads the page anew with what the person says */
  change(hints: DocumentHints): void;
  /** what the page's other documents lack and this one has */
  others: Record<number, DocumentHints>;
  changeOthers(hints: Record<number, DocumentHints>): void;
}

/** Place and years of one document: as read, with where they were read, to be corrected by the person. */
export function DocumentForm({ document, say, change, others, changeOthers }: DocumentFormProps) {
  const { locality, reviewYear, planYear, readFrom } = document;
  const known = knownHints(document);
  const count = Object.keys(others).length;
  const year = (text: string) => (/^\d{4}$/.test(text) ? Number(text) : undefined);
  return (
    <form class="document-form" onSubmit={(event) => event.preventDefault()}>
      <Field
        label={say.panel.locality}
        value={locality?.name ?? ""}
        missing={say.panel.notStated}
        readFrom={readFrom.locality && say.panel.readFrom(readFrom.locality)}
        change={(text) => change({ ...known, locality: text || undefined })}
      />
      <Field
        label={say.panel.reviewYear}
        value={reviewYear?.toString() ?? ""}
        missing={say.panel.notStated}
        readFrom={readFrom.period && say.panel.readFrom(readFrom.period)}
        numeric
        change={(text) => change({ ...known, reviewYear: year(text) })}
      />
      <Field
        label={say.panel.planYear}
        value={planYear?.toString() ?? ""}
        missing={null}
        readFrom={null}
        numeric
        change={(text) => change({ ...known, planYear: year(text) })}
      />
      {count > 0 && (
        <button type="button" class="others" onClick={() => changeOthers(others)}>
          {say.panel.completeOthers(count)}
        </button>
      )}
    </form>
  );
}

interface FieldProps {
  label: string;
  value: string;
  /** what to say when it is empty */
  missing: string | null;
  readFrom: string | null;
  numeric?: true;
  change(text: string): void;
}

function Field({ label, value, missing, readFrom, numeric, change }: FieldProps) {
  const id = useId();
  const note = value ? readFrom : missing;
  return (
    <div class={value || !missing ? "field" : "field missing"}>
      <label for={id}>{label}</label>
      <input
        id={id}
        value={value}
        lang="zh-CN"
        size={numeric ? 5 : 10}
        {...(numeric && { inputMode: "numeric", maxLength: 4, pattern: "\\d{4}" })}
        {...(note && { title: note, "aria-describedby": `${id}-note` })}
        onChange={(event) => {
          const text = event.currentTarget.value.trim();
          if (text !== value && event.currentTarget.checkValidity()) change(text);
        }}
      />
      {note && <small id={`${id}-note`}>{note}</small>}
    </div>
  );
}
