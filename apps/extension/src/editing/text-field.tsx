import { useOwnText } from "./own-text";

interface TextFieldProps {
  id: string;
  value: string;
  placeholder?: string;
  lang?: string;
  list?: string;
  /** keeps what was typed; or says, in the person's language, why it cannot be, and then it stays to be mended */
  commit(text: string): string | null;
}

/** A line of text that is kept when the person leaves it or presses Enter. */
export function TextField({ value, commit, ...attributes }: TextFieldProps) {
  const { field, touch, release } = useOwnText<HTMLInputElement>(value);
  return (
    <input
      type="text"
      {...attributes}
      ref={field}
      onInput={(event) => {
        touch();
        event.currentTarget.setCustomValidity("");
      }}
      onChange={(event) => {
        const input = event.currentTarget;
        const fault = commit(input.value.trim());
        input.setCustomValidity(fault ?? "");
        if (fault === null) release();
        else input.reportValidity();
      }}
    />
  );
}
