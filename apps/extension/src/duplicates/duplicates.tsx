import { useSignal } from "@preact/signals";
import type { CheckResult, Source } from "@shuzhai/core";
import { useMemo } from "preact/hooks";
import { corrected } from "../captures/corrected";
import { useLive } from "../captures/live";
import type { ShuzhaiDatabase } from "../database/open";
import type { Messages } from "../i18n/zh";
import type { Row } from "../library/row";
import { agreement } from "./agreement";
import { type Duplicates, sameFact, sameFigure } from "./find";

interface DuplicatesProps {
  rows: readonly Row[];
  sources: ReadonlyMap<string, Source>;
  database: ShuzhaiDatabase;
  say: Messages;
  open(row: Row): void;
  remove(ids: string[]): void;
}

/** What was captured more than once, and what two sources say of one fact. */
export function DuplicatesView({ rows, sources, database, say, open, remove }: DuplicatesProps) {
  const texts = say.duplicates;
  const figures = useMemo(() => sameFigure(rows, sources), [rows]);
  const facts = useMemo(() => sameFact(rows, figures), [rows]);
  if (figures.length + facts.length === 0) return <p class="status alone">{texts.none}</p>;
  const spare = figures.flatMap(({ rows }) => rows.slice(1).map(({ id }) => id));
  return (
    <section class="duplicates" aria-label={texts.title}>
      {figures.length > 0 && (
        <Groups
          title={texts.sameFigure(figures.length)}
          hint={texts.sameFigureHow}
          found={figures}
          {...{ database, say, open, remove }}
        >
          <button type="button" onClick={() => remove(spare)}>
            {texts.keepFirst(spare.length)}
          </button>
        </Groups>
      )}
      {facts.length > 0 && (
        <Groups
          title={texts.sameFact(facts.length)}
          hint={texts.sameFactHow}
          found={facts}
          {...{ database, say, open, remove }}
        />
      )}
    </section>
  );
}

/** Groups that are laid out at first, and more with each press. */
const PAGE = 50;

interface GroupsProps extends Pick<DuplicatesProps, "database" | "say" | "open" | "remove"> {
  title: string;
  hint: string;
  found: readonly Duplicates[];
  children?: preact.ComponentChildren;
}

function Groups({ title, hint, found, database, say, open, remove, children }: GroupsProps) {
  const most = useSignal(PAGE);
  const shown = found.slice(0, most.value);
  const ids = shown.flatMap(({ rows }) => rows.map(({ id }) => id));
  const quantities = useLive(
    async () =>
      new Map(
        (await database.captures.bulkGet(ids)).flatMap((one) => (one ? [[one.id, corrected(one).quantity]] : [])),
      ),
    [ids.join()],
  );
  const result = ({ rows }: Duplicates) => quantities && agreement(rows.flatMap(({ id }) => quantities.get(id) ?? []));
  const left = found.length - shown.length;
  return (
    <section>
      <h2>{title}</h2>
      <p class="hint">
        {hint} {children}
      </p>
      <ul>
        {shown.map((one) => (
          <Group key={one.key} group={one} result={result(one)} say={say} open={open} remove={remove} />
        ))}
      </ul>
      {left > 0 && (
        <button type="button" onClick={() => (most.value += PAGE)}>
          {say.captures.more(Math.min(left, PAGE))}
        </button>
      )}
    </section>
  );
}

function Group({
  group: { rows },
  result,
  say,
  open,
  remove,
}: Pick<DuplicatesProps, "say" | "open" | "remove"> & { group: Duplicates; result: CheckResult | null }) {
  const texts = say.duplicates;
  const [first] = rows;
  return (
    <li class="group">
      <p lang="zh-CN">
        <strong>{first!.indicator}</strong> {[first!.measure, first!.place, first!.period].filter(Boolean).join(" · ")}{" "}
        {result && <span class={result === "inconsistent" ? "news" : "kept"}>{texts.result[result]}</span>}
      </p>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <button type="button" class="link" lang="zh-CN" onClick={() => open(row)}>
              {row.value}
            </button>
            <span lang="zh-CN">{row.source}</span>
            <button
              type="button"
              class="link"
              aria-label={texts.removeWhat(row.value, row.source)}
              onClick={() => remove([row.id])}
            >
              {say.library.remove}
            </button>
          </li>
        ))}
      </ul>
    </li>
  );
}
