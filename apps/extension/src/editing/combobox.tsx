import { useSignal } from "@preact/signals";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { useOwnText } from "./own-text";

export interface Option {
  key: string;
  label: string;
  /** what tells it from its neighbours */
  hint?: string;
}

interface ComboboxProps {
  id: string;
  value: string;
  describedBy?: string;
  /** emptied, it shows its value again */
  required?: true;
  /** what may be meant, best first */
  suggest(text: string): Promise<Option[]>;
  /** an option that was taken, or free text */
  choose(text: string, option: Option | null): void;
}

/** A text field with suggestions beneath, after the ARIA pattern: arrows, Enter, Escape; free text is taken too. */
export function Combobox({ id, value, describedBy, required, suggest, choose }: ComboboxProps) {
  const list = useId();
  const options = useSignal<Option[]>([]);
  const at = useSignal(-1);
  const open = options.value.length > 0;
  /** what was chosen last: leaving the field before its value has come back must not choose again */
  const taken = useRef(value);
  useLayoutEffect(() => {
    taken.current = value;
  }, [value]);
  const own = useOwnText<HTMLInputElement>(value);
  const close = () => {
    options.value = [];
    at.value = -1;
  };
  const ask = async (input: HTMLInputElement) => {
    const text = input.value.trim();
    const found = text ? await suggest(text) : [];
    if (input.value.trim() !== text || document.activeElement !== input) return;
    options.value = found;
    at.value = -1;
  };
  const take = (text: string, option: Option | null) => {
    close();
    own.release();
    const input = own.field.current!;
    if (option) input.value = option.label;
    if (required && !text) {
      input.value = value;
      return;
    }
    if (!option && (text === value || text === taken.current)) return;
    taken.current = text;
    choose(text, option);
  };
  return (
    <div class="combobox">
      <input
        id={id}
        ref={own.field}
        lang="zh-CN"
        role="combobox"
        autocomplete="off"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={list}
        {...(describedBy && { "aria-describedby": describedBy })}
        {...(at.value >= 0 && { "aria-activedescendant": `${list}-${at.value}` })}
        onInput={(event) => {
          own.touch();
          void ask(event.currentTarget);
        }}
        onBlur={(event) => take(event.currentTarget.value.trim(), null)}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === "Escape" && open) {
            event.stopPropagation();
            close();
          } else if (event.key === "Enter") {
            const option = options.value[at.value] ?? null;
            take(option?.label ?? event.currentTarget.value.trim(), option);
          } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
            event.preventDefault();
            if (!open) void ask(event.currentTarget);
            const count = options.value.length;
            if (count) at.value = (at.value + (event.key === "ArrowDown" ? 1 : -1) + count) % count;
          }
        }}
      />
      <div id={list} role="listbox" hidden={!open} aria-label={value}>
        {options.value.map((option, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active option
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field's keys do the same
          <div
            key={option.key}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === at.value}
            lang="zh-CN"
            // before the field loses its focus
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(option.label, option)}
          >
            {option.label}
            {option.hint && <small>{option.hint}</small>}
          </div>
        ))}
      </div>
    </div>
  );
}
