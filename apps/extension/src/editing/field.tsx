import type { ComponentChildren } from "preact";
import type { Messages } from "../i18n/zh";

interface FieldProps {
  id: string;
  label: string;
  /** how the parser read it, where the person says otherwise */
  reading: string | null;
  say: Messages;
  takeBack?: () => void;
  children: ComponentChildren;
}

/** A field of the editor with the reading beside the correction. */
export function Field({ id, label, reading, say, takeBack, children }: FieldProps) {
  return (
    <div class={reading === null ? "field" : "field corrected"}>
      <label for={id}>{label}</label>
      {children}
      {reading !== null && (
        <small id={`${id}-reading`}>
          {say.editing.readAs(reading || say.editing.unknown)}{" "}
          {takeBack && (
            <button type="button" class="link" onClick={takeBack}>
              {say.editing.takeBack}
            </button>
          )}
        </small>
      )}
    </div>
  );
}
