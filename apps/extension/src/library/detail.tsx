import type { Signal } from "@preact/signals";
import type { Source } from "@shuzhai/core";
import { useEffect, useRef } from "preact/hooks";
import { useLive } from "../captures/live";
import { Sentence } from "../captures/sentence";
import type { ShuzhaiDatabase } from "../database/open";
import { CaptureEditor } from "../editing/capture-editor";
import type { Messages } from "../i18n/zh";
import type { CaptureChange } from "../messages/capture-change";
import { Evidence } from "./evidence";

interface DetailProps {
  id: string | null;
  database: ShuzhaiDatabase;
  sources: ReadonlyMap<string, Source>;
  /** set when the person wants to go into the fields, which may not be there yet */
  entering: Signal<boolean>;
  own: { indicators: readonly string[]; collections: readonly string[] };
  say: Messages;
  change(id: string, change: CaptureChange): void;
}

/** What is known of the active row: its sentence, its source, its reading and what the person says of it. */
export function Detail({ id, database, sources, entering, own, say, change }: DetailProps) {
  const capture = useLive(async () => (id === null ? undefined : database.captures.get(id)), [id]);
  const pane = useRef<HTMLElement>(null);
  // read while rendering: where the fields stand already, the wish alone must bring the effect
  const wanted = entering.value;
  useEffect(() => {
    const field = wanted ? pane.current?.querySelector<HTMLElement>("input") : null;
    if (!field) return;
    entering.value = false;
    field.focus();
  });
  if (!capture || capture.id !== id)
    return (
      <aside class="detail" aria-label={say.library.detail}>
        <p class="hint">{say.library.noneActive}</p>
      </aside>
    );
  const source = sources.get(capture.sourceId);
  return (
    <aside class="detail" ref={pane} aria-label={say.library.detail}>
      <Sentence text={capture.sentence} figure={capture.figure} />
      {source && <Evidence capture={capture} source={source} database={database} say={say} />}
      <CaptureEditor
        key={capture.id}
        capture={capture}
        say={say}
        own={own}
        change={(what) => change(capture.id, what)}
      />
    </aside>
  );
}
