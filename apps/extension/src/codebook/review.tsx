import type { Source } from "@shuzhai/core";
import type { Cell, Codebook, CodebookVariable, Fit } from "@shuzhai/dataset/codebook";
import { useLive } from "../captures/live";
import { Sentence } from "../captures/sentence";
import type { ShuzhaiDatabase } from "../database/open";
import type { Messages } from "../i18n/zh";
import type { Row } from "../library/row";
import { atFigure } from "../sources/at-figure";
import { Suggestions, type SuggestionsProps } from "./suggestions";
import { valueText, variableText } from "./wording";

interface ReviewProps {
  variable: CodebookVariable;
  place: Codebook["places"][number];
  year: string;
  cell: Cell;
  database: ShuzhaiDatabase;
  sources: ReadonlyMap<string, Source>;
  /** of the whole library */
  rows: readonly Row[];
  say: Messages;
  fill: SuggestionsProps["fill"];
  take(fit: Fit, fits: readonly Fit[]): void;
  undecide(): void;
  open(id: string): void;
}

/** One cell: what could fill it, each with its sentence and source, and which of it does. */
export function Review({ variable, place, year, cell, say, ...rest }: ReviewProps) {
  const texts = say.codebook;
  const { state, doubts, fits, chosen } = cell;
  return (
    <>
      <h2 lang="zh-CN">{variableText(variable, say)}</h2>
      <p>
        <span lang="zh-CN">{place.name}</span> · {year} · <span class={`state-${state}`}>{texts.state[state]}</span>
      </p>
      {doubts.length > 0 && <p class="news">{doubts.map((doubt) => texts.doubt[doubt]).join(" · ")}</p>}
      {fits.length === 0 && <Suggestions variable={variable} place={place} year={year} say={say} {...rest} />}
      <ul class="fits">
        {fits.map((fit) => (
          <FitItem
            key={fit.captureId}
            fit={fit}
            taken={state === "done" && fit === cell.taken && (chosen || fits.length > 1)}
            offered={!(state === "done" && fits.length === 1)}
            say={say}
            {...rest}
            take={() => rest.take(fit, fits)}
          />
        ))}
      </ul>
      {chosen && (
        <button type="button" onClick={rest.undecide}>
          {texts.undecide}
        </button>
      )}
    </>
  );
}

interface FitItemProps extends Pick<ReviewProps, "database" | "sources" | "say" | "open"> {
  fit: Fit;
  taken: boolean;
  /** there is something to be chosen */
  offered: boolean;
  take(): void;
}

function FitItem({ fit, taken, offered, database, sources, say, take, open }: FitItemProps) {
  const texts = say.codebook;
  const capture = useLive(() => database.captures.get(fit.captureId), [fit.captureId]);
  const source = capture && sources.get(capture.sourceId);
  const value = valueText(fit, say);
  return (
    <li>
      <p class="bar">
        <strong class="quantity" lang="zh-CN">
          {value}
        </strong>
        {taken ? (
          <span class="kept">✓ {texts.taken}</span>
        ) : (
          offered && (
            <button type="button" aria-label={`${texts.take} ${value}`} onClick={take}>
              {texts.take}
            </button>
          )
        )}
        <button type="button" class="link" aria-label={`${texts.inList} ${value}`} onClick={() => open(fit.captureId)}>
          {texts.inList}
        </button>
      </p>
      {fit.doubts.length > 0 && <p class="news">{fit.doubts.map((doubt) => texts.doubt[doubt]).join(" · ")}</p>}
      {capture && <Sentence text={capture.sentence} figure={capture.figure} />}
      {capture && source && (
        <a href={atFigure(source.url, capture.selectors.quote)} target="_blank" rel="noreferrer" lang="zh-CN">
          {source.title ?? source.url}
        </a>
      )}
    </li>
  );
}
