import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { BY_HAND } from "../content/by-hand";
import type { ShuzhaiDatabase } from "../database/open";
import type { Messages } from "../i18n/zh";
import type { Row } from "../library/row";
import type { Acted, LibraryAct } from "../messages/library-act";
import { FROM_TABLE } from "../tables/as-captures";
import type { Compared, Reread } from "./compare";
import { readAgain } from "./read-again";
import { RereadList } from "./reread-list";

interface RereadProps {
  rows: readonly Row[];
  database: ShuzhaiDatabase;
  say: Messages;
  act(asked: LibraryAct): Promise<Acted>;
  tell(text: string): void;
}

/** Readings to a message: browsers take messages of some tens of MB. */
const PART = 2000;

/** Captures read again by today's parser: what differs is shown first, and taken one by one or all at once. */
export function RereadView({ rows, database, say, act, tell }: RereadProps) {
  const texts = say.reread;
  const version = useSignal<string | null>(null);
  const every = useSignal(false);
  const progress = useSignal<{ done: number; total: number } | null>(null);
  const compared = useSignal<Compared | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => {
    void import("@shuzhai/parser").then(({ PARSER_VERSION }) => (version.value = PARSER_VERSION));
    return () => running.current?.abort();
  }, []);
  const read = rows.filter(({ parserVersion }) => parserVersion !== FROM_TABLE && parserVersion !== BY_HAND);
  const older = read.filter(({ parserVersion }) => parserVersion !== version.value);
  const wanted = every.value ? read : older;

  const start = async () => {
    running.current = new AbortController();
    compared.value = null;
    progress.value = { done: 0, total: 0 };
    compared.value = await readAgain(
      database,
      wanted.map(({ id }) => id),
      { signal: running.current.signal, progress: (done, total) => (progress.value = { done, total }) },
    );
    progress.value = null;
  };
  const leave = (some: readonly Reread[]) => {
    const left = new Set(some);
    compared.value = { ...compared.value!, reread: compared.value!.reread.filter((one) => !left.has(one)) };
  };
  const accept = async (some: readonly Reread[]) => {
    let changed = 0;
    for (let begun = 0; begun < some.length; begun += PART) {
      const readings = some.slice(begun, begun + PART).map(({ capture, reading }) => ({ id: capture.id, reading }));
      const acted = await act({ is: "reread", readings, at: new Date().toISOString() });
      if (!acted.ok) return tell(say.library.failure[acted.reason]);
      changed += acted.changed;
    }
    leave(some);
    tell(texts.done(changed));
  };
  const different = compared.value?.reread.filter(({ fields }) => fields.length > 0) ?? [];
  const same = compared.value?.reread.filter(({ fields }) => fields.length === 0) ?? [];
  const stale = same.filter(({ capture, reading }) => capture.parserVersion !== reading.parserVersion);
  return (
    <section class="reread" aria-label={texts.title}>
      <p>{version.value !== null && (older.length > 0 ? texts.older(older.length) : texts.noneOlder)}</p>
      <p class="hint">{texts.how}</p>
      <p class="bar">
        <label>
          <input type="checkbox" checked={every.value} onChange={() => (every.value = !every.value)} />{" "}
          {texts.every(read.length)}
        </label>
        {progress.value ? (
          <button type="button" onClick={() => running.current?.abort()}>
            {texts.cancel}
          </button>
        ) : (
          <button type="button" class="main" disabled={version.value === null || wanted.length === 0} onClick={start}>
            {texts.start}
          </button>
        )}
        <span role="status">
          {progress.value
            ? texts.progress(progress.value.done, progress.value.total)
            : compared.value && texts.result(different.length, same.length, compared.value.lost.length)}
        </span>
      </p>
      {compared.value && (
        <p class="bar">
          <button type="button" disabled={different.length === 0} onClick={() => accept(different)}>
            {texts.acceptAll(different.length)}
          </button>
          {stale.length > 0 && (
            <button type="button" onClick={() => accept(stale)}>
              {texts.markSame(stale.length)}
            </button>
          )}
        </p>
      )}
      <RereadList different={different} say={say} accept={(one) => accept([one])} keep={(one) => leave([one])} />
    </section>
  );
}
