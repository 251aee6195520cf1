import { useSignal } from "@preact/signals";
import { useLive } from "../captures/live";
import { forgetIgnored } from "../content/local-store";
import type { ShuzhaiDatabase } from "../database/open";
import type { Messages } from "../i18n/zh";
import { act } from "../messages/act";

/** Where a person's data is and how much, and how all of it is deleted: only after the word for it was typed. */
export function Data({ database, say }: { database: ShuzhaiDatabase; say: Messages }) {
  const texts = say.data;
  const typed = useSignal("");
  const said = useSignal("");
  const held = useLive(async () => {
    const [captures, sources, last] = await Promise.all([
      database.captures.count(),
      database.sources.count(),
      database.meta.get("lastBackup"),
    ]);
    return { captures, sources, last, usage: (await navigator.storage.estimate()).usage ?? 0 };
  }, []);
  const remove = async () => {
    const acted = await act({ is: "clear" });
    if (acted.ok) await forgetIgnored();
    typed.value = "";
    said.value = acted.ok ? texts.removed(acted.changed) : say.library.failure[acted.reason];
  };
  return (
    <section aria-labelledby="data">
      <h2 id="data">{texts.title}</h2>
      <p class="hint">{texts.where}</p>
      {held && (
        <p>
          {texts.held(held.captures, held.sources)} · {say.transfer.usage((held.usage / 2 ** 20).toFixed(1))} ·{" "}
          {held.last
            ? say.transfer.lastBackup(new Date(held.last.value).toLocaleString(say.language))
            : say.transfer.neverBackedUp}
        </p>
      )}
      <form
        class="bar"
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.value.trim() === texts.word) void remove();
        }}
      >
        <label for="remove-all">{texts.removeHow(texts.word)}</label>
        <input
          id="remove-all"
          size={8}
          autocomplete="off"
          value={typed.value}
          onInput={(event) => (typed.value = event.currentTarget.value)}
        />
        <button type="submit" disabled={typed.value.trim() !== texts.word}>
          {texts.remove}
        </button>
      </form>
      <p class="said" role="status">
        {said.value}
      </p>
    </section>
  );
}
