import { useSignal } from "@preact/signals";
import type { Messages } from "../i18n/zh";
import type { Row } from "../library/row";
import type { CaptureChange } from "../messages/capture-change";
import { keepApart, keptApart } from "./apart";
import { Board } from "./board";
import { commonName, type Gathered, gather, type Suggested, suggest } from "./gather";
import { ProjectTable } from "./project-table";
import { Suggestions } from "./suggestions";

interface ProjectsProps {
  rows: readonly Row[];
  say: Messages;
  open(row: Row): void;
  change(ids: string[], change: CaptureChange): void;
  tell(text: string): void;
}

/** What the board and the table show and do. */
export interface Listed {
  gathered: readonly Gathered[];
  say: Messages;
  open(row: Row): void;
  separate(one: Gathered): void;
}

/** The investment projects of the captures listed: how far each is, and which may be one. */
export function Projects({ rows, say, open, change, tell }: ProjectsProps) {
  const form = useSignal<"board" | "table">("board");
  const apart = useSignal(keptApart(localStorage));
  const texts = say.projects;
  const gathered = gather(rows);
  if (gathered.length === 0)
    return (
      <div class="status alone">
        <p class="headline">{texts.none}</p>
        <p class="hint">{texts.noneHow}</p>
      </div>
    );
  const merge = ({ gathered }: Suggested) =>
    change(
      gathered.flatMap(({ rows }) => rows.map(({ id }) => id)),
      { set: { project: commonName(gathered) } },
    );
  const separate = ({ rows }: Gathered) =>
    change(
      rows.map(({ id }) => id),
      { reset: ["project"] },
    );
  const Form = form.value === "board" ? Board : ProjectTable;
  return (
    <section class="projects" aria-label={texts.title}>
      <fieldset class="bar" aria-label={texts.form}>
        {(["board", "table"] as const).map((one) => (
          <button key={one} type="button" aria-pressed={form.value === one} onClick={() => (form.value = one)}>
            {texts[one]}
          </button>
        ))}
        <span class="hint">{texts.count(gathered.length)}</span>
      </fieldset>
      <Suggestions
        suggested={suggest(gathered, apart.value)}
        say={say}
        merge={merge}
        apart={({ key }) => {
          apart.value = keepApart(localStorage, key);
          tell(texts.kept);
        }}
      />
      <Form gathered={gathered} say={say} open={open} separate={separate} />
    </section>
  );
}
