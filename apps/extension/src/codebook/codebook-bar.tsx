import { useSignal } from "@preact/signals";
import type { StoredCodebook } from "../database/codebooks";
import type { Messages } from "../i18n/zh";

interface CodebookBarProps {
  codebooks: StoredCodebook[];
  codebook: StoredCodebook | null;
  comparing: boolean;
  /** the captures are held against it */
  ready: boolean;
  say: Messages;
  choose(id: string): void;
  create(): void;
  edit(): void;
  remove(id: string): void;
  use(id: string | null): void;
  save(): void;
  compare(): void;
}

/** Which codebook is looked at, and what is done with it as a whole. */
export function CodebookBar({ codebooks, codebook, comparing, ready, say, ...act }: CodebookBarProps) {
  const texts = say.codebook;
  const asking = useSignal(false);
  if (!codebook) return null;
  return (
    <div class="bar">
      <select
        aria-label={texts.choose}
        value={codebook.id}
        onChange={(event) => {
          asking.value = false;
          act.choose(event.currentTarget.value);
        }}
      >
        {codebooks.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <label class="check">
        <input
          type="checkbox"
          checked={codebook.inUse}
          onChange={(event) => act.use(event.currentTarget.checked ? codebook.id : null)}
        />
        {texts.inUse}
      </label>
      <button type="button" onClick={act.edit}>
        {texts.edit}
      </button>
      <button type="button" onClick={act.create}>
        {texts.create}
      </button>
      <button type="button" disabled={!ready} onClick={act.save}>
        {texts.export}
      </button>
      <button type="button" aria-pressed={comparing} disabled={!ready} onClick={act.compare}>
        {comparing ? texts.back : texts.compare}
      </button>
      {asking.value ? (
        <span class="ask" role="alert">
          {texts.removeAsk(codebook.name)}{" "}
          <button
            type="button"
            onClick={() => {
              asking.value = false;
              act.remove(codebook.id);
            }}
          >
            {texts.removeYes}
          </button>{" "}
          <button
            type="button"
            onClick={() => {
              asking.value = false;
            }}
          >
            {texts.editor.cancel}
          </button>
        </span>
      ) : (
        <button
          type="button"
          onClick={() => {
            asking.value = true;
          }}
        >
          {texts.remove}
        </button>
      )}
    </div>
  );
}
