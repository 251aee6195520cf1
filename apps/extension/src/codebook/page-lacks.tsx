import { useComputed } from "@preact/signals";
import { coverageOf, fitting } from "@shuzhai/dataset/codebook";
import { useEffect } from "preact/hooks";
import { useLive } from "../captures/live";
import type { ShuzhaiDatabase } from "../database/open";
import type { Messages } from "../i18n/zh";
import { FigureRow, type FigureRowProps } from "../panel/figure-row";
import type { FollowedPage } from "../panel/followed-page";
import { lackedBy, oneEach, withoutCell } from "./lacked";
import { variableText } from "./wording";

interface PageLacksProps {
  page: FollowedPage;
  database: ShuzhaiDatabase;
  say: Messages;
  act: FigureRowProps["act"];
}

/** What the codebook in use still lacks and this page has, before all else; the page highlights the same. */
export function PageLacks({ page, database, say, act }: PageLacksProps) {
  const codebook = useLive(async () => (await database.codebooks.toArray()).find(({ inUse }) => inUse) ?? null, []);
  const reading = page.reading.value;
  const names = reading
    ? [...new Set(reading.figures.flatMap(({ figure }) => figure.locality?.name ?? []))].sort()
    : [];
  const coverage = useLive(async () => {
    if (!codebook) return null;
    const [read, corrected, choices] = await Promise.all([
      database.captures.where("figure.locality.name").anyOf(names).toArray(),
      database.captures.where("edits.locality.name").anyOf(names).toArray(),
      database.choices.where("codebookId").equals(codebook.id).toArray(),
    ]);
    const captures = new Map([...read, ...corrected].map((capture) => [capture.id, capture]));
    return coverageOf([...captures.values()].flatMap(fitting(codebook)), choices);
  }, [codebook?.id, codebook?.updatedAt, names.join(" ")]);
  const lacked = codebook && coverage && reading ? lackedBy(codebook, coverage, reading, page.marks.value) : [];
  const ids = lacked.map(({ listed }) => listed.figure.id);
  const sought = ids.join(" ");
  // the reading too: a page that was connected to anew has to be told anew
  useEffect(() => page.tell({ type: "sought", ids }), [sought, reading]);
  const marks = useComputed(() => page.marks.value);
  if (!codebook || !coverage || !reading) return null;
  const texts = say.codebook.page;
  const unplaced = withoutCell(codebook, reading);
  return (
    <details class="kind lacks" open>
      <summary>
        {texts.title(codebook.name)} <small>{lacked.length}</small>
      </summary>
      <p class="hint" role="status">
        {lacked.length ? texts.lacks(new Set(lacked.map(({ fit }) => fit.cell)).size) : texts.nothing}
      </p>
      {lacked.length > 0 && (
        <button type="button" class="main" onClick={() => act.capture(oneEach(lacked))}>
          {texts.captureAll(oneEach(lacked).length)}
        </button>
      )}
      <ul>
        {lacked.map(({ listed, fit, variable, place, year }, index) => (
          <FigureRow
            key={`${listed.figure.id} ${fit.cell}`}
            listed={listed}
            mark={marks.value[listed.figure.id]}
            document={reading.documents[listed.figure.document]!}
            focused={page.focused}
            reachable={index === 0}
            say={say}
            act={act}
            fills={texts.fills(`${variableText(variable, say)} · ${place.name} · ${year}`)}
          />
        ))}
      </ul>
      {unplaced > 0 && <p class="news">{texts.withoutPlace(unplaced)}</p>}
    </details>
  );
}
