import type { Edits, Source } from "@shuzhai/core";
import type { Codebook, CodebookVariable } from "@shuzhai/dataset/codebook";
import { useLive } from "../captures/live";
import { Sentence } from "../captures/sentence";
import type { ShuzhaiDatabase } from "../database/open";
import type { Messages } from "../i18n/zh";
import type { Row } from "../library/row";
import { periodText } from "../wording/period";
import { quantityText } from "../wording/quantity";
import { nearOf, rowsNear } from "./near";

export interface SuggestionsProps {
  variable: CodebookVariable;
  place: Codebook["places"][number];
  year: string;
  rows: readonly Row[];
  database: ShuzhaiDatabase;
  sources: ReadonlyMap<string, Source>;
  say: Messages;
  /** corrects the capture, so that it fits */
  fill(id: string, set: Edits): void;
}

/** More captures of one place and year would take long to look through. */
const LOOKED_AT = 400;

/** Captures that may be meant for a missing cell: what would be corrected stands beside each, and undo takes it back. */
export function Suggestions({ variable, place, year, rows, database, sources, say, fill }: SuggestionsProps) {
  const texts = say.codebook;
  const near = useLive(async () => {
    const ids = rowsNear(rows, variable, place, year)
      .slice(0, LOOKED_AT)
      .map(({ id }) => id);
    const captures = (await database.captures.bulkGet(ids)).filter((capture) => capture !== undefined);
    return nearOf(captures, variable, place, year);
  }, [rows]);
  if (!near?.length) return <p class="hint">{texts.missingHow}</p>;
  return (
    <>
      <p class="hint">{texts.near}</p>
      <ul class="fits">
        {near.map(({ capture, set }) => {
          const value = quantityText(capture.figure, say);
          return (
            <li key={capture.id}>
              <p class="bar">
                <strong class="quantity" lang="zh-CN">
                  {value}
                </strong>
                <button
                  type="button"
                  aria-label={`${texts.fill} ${capture.figure.indicator.name} ${value}`}
                  onClick={() => fill(capture.id, set)}
                >
                  {texts.fill}
                </button>
              </p>
              <p class="hint">
                {texts.wouldCorrect(
                  [
                    `${capture.figure.indicator.name} → ${set.indicator!.name}`,
                    ...(set.locality ? [set.locality.name] : []),
                    ...(set.period ? [periodText(set.period, say)] : []),
                  ].join(" · "),
                )}
              </p>
              <Sentence text={capture.sentence} figure={capture.figure} />
              <small lang="zh-CN">{sources.get(capture.sourceId)?.title}</small>
            </li>
          );
        })}
      </ul>
    </>
  );
}
