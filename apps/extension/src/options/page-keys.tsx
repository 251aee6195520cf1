import { useSignal } from "@preact/signals";
import { type ChosenKey, DEFAULT_KEYS, KEY_NAMES, type KeyMap } from "../content/keys";
import type { Messages } from "../i18n/zh";

interface PageKeysProps {
  chosen: KeyMap;
  say: Messages;
  choose(keys: KeyMap): Promise<void>;
}

/** The keys on a page that is read: each can be another, or none (WCAG 2.1.4: a key of one character can be turned off). */
export function PageKeys({ chosen, say, choose }: PageKeysProps) {
  const keys = useSignal(chosen);
  const said = useSignal("");
  const { title, how, names, taken, notAKey, kept, reset } = say.keys;

  const keep = async (changed: KeyMap) => {
    keys.value = changed;
    await choose(changed);
    said.value = kept;
  };
  const change = (name: ChosenKey, input: HTMLInputElement) => {
    const key = input.value.trim().normalize("NFKC").toLowerCase();
    const other = KEY_NAMES.find((each) => each !== name && key !== "" && keys.value[each] === key);
    const fault = [...key].length > 1 || key === "[" || key === "]" ? notAKey : other ? taken(key, names[other]) : "";
    input.setAttribute("aria-invalid", String(fault !== ""));
    if (fault) said.value = fault;
    else void keep({ ...keys.value, [name]: key });
  };
  return (
    <section aria-labelledby="page-keys">
      <h2 id="page-keys">{title}</h2>
      <p class="hint">{how}</p>
      <ul class="page-keys">
        {KEY_NAMES.map((name) => (
          <li key={name}>
            <label for={`key-${name}`}>{names[name]}</label>
            <input
              id={`key-${name}`}
              class="key"
              type="text"
              autocomplete="off"
              // A letter that an input method composes is no key of a keyboard.
              inputMode="latin"
              maxLength={2}
              value={keys.value[name]}
              onFocus={(event) => event.currentTarget.select()}
              onChange={(event) => change(name, event.currentTarget)}
            />
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => void keep(DEFAULT_KEYS)}>
        {reset}
      </button>
      <p class="said" role="status">
        {said.value}
      </p>
    </section>
  );
}
