import type { Capture, Edits, Figure, Source } from "@shuzhai/core";
import { CaptureIds } from "./capture-ids";
import type { FigureRecord, Link } from "./figure-record";

/**
 * Captures as rows to be, in their order. Figures relate to each other within one source, by the ids that the parser
 * gave them; here the relation is between captures, and one to a figure that nobody kept is left out.
 * `captureIds` knows more captures than these where they are a part of a library. A capture without its source is a fault of the database and throws.
 */
export function recordsOfCaptures(
  captures: Capture[],
  sources: Source[],
  captureIds = new CaptureIds(captures),
): FigureRecord[] {
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  return captures.map((capture) => {
    const source = sourceOf.get(capture.sourceId);
    if (!source) throw new Error(`capture ${capture.id} has no source ${capture.sourceId}`);
    const { id, edits, project, sentence, document, parserVersion, note, tags, collection } = capture;
    const figure = project ? { ...capture.figure, project: project.name } : capture.figure;
    const links = (figure.relatesTo ?? []).flatMap(({ id, as }): Link[] => {
      const other = captureIds.of(source.id, id);
      return other === undefined ? [] : [{ id: other, as }];
    });
    const edited = editedFields(edits);
    const corrected = edited.length === 0 ? figure : corrections(figure, edits);
    return {
      ...{ id, figure: corrected, reading: figure, edited, sentence, document, source, parserVersion },
      ...{ note, tags, collection, links },
    };
  });
}

function editedFields(edits: Edits): (keyof Edits)[] {
  return (Object.keys(edits) as (keyof Edits)[]).filter((field) => edits[field] !== undefined);
}

/** A place or period that a person took away is null; one that was not corrected is absent. */
export function corrections(figure: Figure, edits: Edits): Figure {
  return {
    ...figure,
    indicator: edits.indicator ?? figure.indicator,
    quantity: edits.quantity ?? figure.quantity,
    period: edits.period === undefined ? figure.period : edits.period,
    locality: edits.locality === undefined ? figure.locality : edits.locality,
    modality: edits.modality ?? figure.modality,
    ...(edits.project !== undefined && { project: edits.project }),
  };
}
