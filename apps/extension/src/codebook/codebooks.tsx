import { useSignal } from "@preact/signals";
import type { Source } from "@shuzhai/core";
import { csv } from "@shuzhai/dataset";
import { type Codebook, coverageOf, coverageTable } from "@shuzhai/dataset/codebook";
import { useMemo } from "preact/hooks";
import { useLive } from "../captures/live";
import type { ShuzhaiDatabase } from "../database/open";
import type { Messages } from "../i18n/zh";
import type { Row } from "../library/row";
import { act } from "../messages/act";
import { actOnCodebook } from "../messages/act-on-codebook";
import type { CodebookAct } from "../messages/codebook-act";
import { saveFile } from "../transfer/save-file";
import { CodebookBar } from "./codebook-bar";
import { Coders } from "./coders";
import { Editor } from "./editor";
import { MatrixView } from "./matrix-view";
import { useFits } from "./use-fits";

interface CodebooksProps {
  database: ShuzhaiDatabase;
  rows: readonly Row[];
  sources: ReadonlyMap<string, Source>;
  say: Messages;
  tell(text: string): void;
  /** shows a capture in the list */
  open(id: string): void;
}

/** What is wanted and what is there: the codebooks of the library, one at a time. */
export function Codebooks({ database, rows, sources, say, tell, open }: CodebooksProps) {
  const texts = say.codebook;
  const stored = useLive(() => database.codebooks.toArray(), []);
  const looking = useSignal<string | null>(null);
  const editing = useSignal<Codebook | "new" | null>(null);
  const comparing = useSignal(false);
  const codebook =
    stored?.find(({ id }) => id === looking.value) ?? stored?.find(({ inUse }) => inUse) ?? stored?.[0] ?? null;
  // an object of its own only when what is wanted has changed: using it or not reads nothing anew
  const wanted = useMemo(() => codebook, [codebook?.id, codebook?.updatedAt]);
  const { fits, read, total } = useFits(database, rows, wanted);
  const choices = useLive(
    () =>
      database.choices
        .where("codebookId")
        .equals(codebook?.id ?? "")
        .toArray(),
    [codebook?.id],
  );
  const coverage = useMemo(() => (fits && choices ? coverageOf(fits, choices) : null), [fits, choices]);

  const done = async (asked: CodebookAct, said: string) => {
    const acted = await actOnCodebook(asked);
    tell(acted.ok ? said : say.library.failure[acted.reason]);
    return acted.ok;
  };
  const save = async (kept: Codebook) => {
    const at = new Date().toISOString();
    if (!(await done({ is: "keep", codebook: kept, at }, texts.kept(kept.name)))) return;
    editing.value = null;
    comparing.value = false;
    looking.value = kept.id;
  };
  if (!stored) return <section class="codebook" />;
  if (editing.value)
    return (
      <section class="codebook">
        <Editor
          codebook={editing.value === "new" ? null : editing.value}
          say={say}
          tell={tell}
          save={save}
          cancel={() => {
            editing.value = null;
          }}
        />
      </section>
    );
  return (
    <section class="codebook" aria-label={texts.title}>
      <CodebookBar
        codebooks={stored}
        codebook={codebook}
        comparing={comparing.value}
        ready={coverage !== null}
        say={say}
        choose={(id) => {
          looking.value = id;
        }}
        create={() => {
          editing.value = "new";
        }}
        edit={() => {
          editing.value = codebook;
        }}
        remove={(id) => done({ is: "remove", id }, texts.removed)}
        use={(id) => actOnCodebook({ is: "use", id })}
        save={() => {
          const table = coverageTable(codebook!, coverage!);
          const headers = say.language.startsWith("zh") ? "zh" : "id";
          const text = csv(table, { bom: true, headers });
          saveFile(`${texts.fileName}-${codebook!.name}.csv`, new Blob([text], { type: "text/csv;charset=utf-8" }));
        }}
        compare={() => {
          comparing.value = !comparing.value;
        }}
      />
      {!codebook ? (
        <div class="status alone">
          <p class="headline">{texts.none}</p>
          <p class="hint">{texts.noneHow}</p>
          <button
            type="button"
            class="main"
            onClick={() => {
              editing.value = "new";
            }}
          >
            {texts.create}
          </button>
        </div>
      ) : !coverage ? (
        <p class="hint" role="status">
          {texts.reading(read, total)}
        </p>
      ) : comparing.value ? (
        <Coders key={codebook.id} codebook={codebook} coverage={coverage} say={say} tell={tell} />
      ) : (
        <MatrixView
          key={codebook.id}
          codebook={codebook}
          coverage={coverage}
          database={database}
          rows={rows}
          sources={sources}
          say={say}
          tell={tell}
          fill={async (id, set) => {
            const acted = await act({ is: "edit", ids: [id], change: { set }, at: new Date().toISOString() });
            tell(acted.ok ? texts.filled : say.library.failure[acted.reason]);
          }}
          choose={(choice, value) => done({ is: "choose", choice }, texts.took(value))}
          unchoose={(cell) => done({ is: "unchoose", codebookId: codebook.id, cell }, texts.undecided)}
          open={open}
        />
      )}
    </section>
  );
}
