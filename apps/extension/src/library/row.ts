import type { Capture, Modality, Period, ProjectMention, Source } from "@shuzhai/core";
import { corrected, isCorrected } from "../captures/corrected";
import type { Messages } from "../i18n/zh";
import { periodText } from "../wording/period";
import { quantityText } from "../wording/quantity";
import { measureText } from "../wording/reading";
import { areaOf } from "./area";
import { GROUPS } from "./groups";

/** What the library holds of each capture in memory: words as they are shown, and what is sorted and searched by. */
export interface Row {
  id: string;
  sourceId: string;
  indicator: string;
  value: string;
  /** as a float, for sorting only; null where the number is hidden or a range of places */
  number: number | null;
  unit: string;
  measure: string;
  period: string;
  /** first day of the period as ISO text; empty where it is not known */
  start: string;
  year: string;
  /** the figure is of that year, or stands at a time of it: the first ten months are no year */
  wholeYear: boolean;
  place: string;
  /** the place and what it belongs to, as keys of the facet */
  areas: readonly string[];
  modality: Modality;
  source: string;
  sentence: string;
  /** of the figure in the sentence */
  quoteStart: number;
  quoteEnd: number;
  note: string;
  tags: readonly string[];
  collection: string;
  /** the project that the figure is of, and the name that a person gave it */
  project: { mention: ProjectMention; given: string | null } | null;
  capturedAt: string;
  /** where the figure stands in its text */
  position: number;
  isCorrected: boolean;
  /** of the parser that read it */
  parserVersion: string;
  /** the number of its group, facet by facet */
  groups: readonly number[];
  /** what is searched besides the texts of its groups, in small letters */
  searched: string;
}

export function rowOf(capture: Capture, source: Source | undefined, say: Messages): Row {
  const figure = corrected(capture);
  const { locality, period, quantity } = figure;
  const area = areaOf(locality);
  const sourceName = source?.title ?? source?.url ?? "";
  const quoteStart = capture.figure.span.start - capture.figure.sentence.start;
  const year = period?.end.slice(0, 4) ?? "";
  const collection = capture.collection ?? "";
  const { name } = figure.indicator;
  const { tags, sourceId } = capture;
  // in the order of FACETS
  const groups = [
    GROUPS.place.number(area.keys[0]!, () => ({ values: area.keys, searched: area.searched })),
    GROUPS.indicator.number(name, () => ({ values: [name], searched: name })),
    GROUPS.year.number(year, () => ({ values: [year], searched: "" })),
    GROUPS.modality.number(figure.modality, () => ({ values: [figure.modality], searched: "" })),
    GROUPS.tag.number(tags.join("\n"), () => ({ values: tags.length > 0 ? tags : NONE, searched: tags.join("\n") })),
    GROUPS.collection.number(collection, () => ({ values: [collection], searched: collection })),
    // a source that is not known yet has no title to be found by
    GROUPS.source.number(source ? sourceId : `? ${sourceId}`, () => ({
      values: [sourceId],
      searched: `${sourceName}\n${source?.site ?? ""}`,
    })),
  ];
  return {
    id: capture.id,
    sourceId: capture.sourceId,
    indicator: figure.indicator.name,
    value: quantityText(figure, say),
    number: quantity.value === null || quantity.value.includes("/") ? null : Number(quantity.value),
    unit: quantity.unit,
    measure: measureText(figure, say),
    period: period ? periodText(period, say) : "",
    start: period?.start ?? "",
    year,
    wholeYear: period !== null && isWholeYear(period),
    place: locality?.name ?? "",
    areas: area.keys,
    modality: figure.modality,
    source: sourceName,
    sentence: capture.sentence,
    quoteStart,
    quoteEnd: figure.span.end - figure.sentence.start,
    note: capture.note,
    tags: capture.tags,
    collection,
    project: capture.project ? { mention: capture.project, given: capture.edits.project ?? null } : null,
    capturedAt: capture.capturedAt,
    position: capture.figure.span.start,
    isCorrected: isCorrected(capture),
    parserVersion: capture.parserVersion,
    groups,
    searched: [figure.quote, capture.sentence, capture.note, capture.edits.project ?? ""].join("\n").toLowerCase(),
  };
}

/** of a facet whose values may be several: none of them */
const NONE = [""];

function isWholeYear({ start, end, kind, also }: Period): boolean {
  if (kind === "stock") return true;
  if (also || start.slice(0, 4) !== end.slice(0, 4)) return false;
  return start.length === 4 || (start.slice(5, 7) === "01" && end.slice(5, 7) === "12");
}
