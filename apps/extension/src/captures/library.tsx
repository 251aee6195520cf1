import { useSignal } from "@preact/signals";
import type { ShuzhaiDatabase } from "../database/open";
import type { Messages } from "../i18n/zh";
import { Captures } from "./captures";
import { useLive } from "./live";
import { matching } from "./matching";
import { storedCaptures } from "./stored";

/** The whole page of all captures: searched, exported, copied. */
export function Library({ database, say }: { database: ShuzhaiDatabase; say: Messages }) {
  const search = useSignal("");
  const stored = useLive(() => storedCaptures(database, null), []);
  return (
    <main class="wide">
      <header class="top">
        <h1>{say.library.title}</h1>
        <search>
          <input
            type="search"
            aria-label={say.library.search}
            placeholder={say.library.search}
            value={search.value}
            onInput={(event) => {
              search.value = event.currentTarget.value;
            }}
          />
        </search>
      </header>
      {stored && <Captures stored={matching(stored, search.value)} say={say} />}
    </main>
  );
}
