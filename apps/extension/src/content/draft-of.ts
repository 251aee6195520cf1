import type { Figure } from "@shuzhai/core";
import { ANCHOR_VERSION, selectorsFor } from "@shuzhai/page";
import type { Draft } from "../messages/draft";
import type { PageVisit } from "../messages/visit";
import { projectOf } from "../sources/project-of";
import { type Reading, textOf } from "./reading";
import { randomUuid } from "./uuid";

/** The capture that a figure becomes, with its evidence. */
export function draftOf(figure: Figure, reading: Reading, now: Date): Draft {
  const document = reading.report.documents[figure.document];
  const project = projectOf(figure, reading.report.projects);
  return {
    id: randomUuid(),
    figure,
    ...(project && { project }),
    edits: {},
    selectors: selectorsFor(reading.page.readable.text, figure.span),
    sentence: textOf(reading, figure.sentence),
    document: {
      title: document?.title ?? null,
      locality: document?.locality ?? null,
      reviewYear: document?.reviewYear ?? null,
      planYear: document?.planYear ?? null,
      kind: document?.kind ?? "other",
    },
    parserVersion: reading.report.parserVersion,
    anchorVersion: ANCHOR_VERSION,
    tags: [],
    note: "",
    collection: null,
    capturedAt: now.toISOString(),
    updatedAt: now.toISOString(),
  };
}

export function visitOf(reading: Reading): PageVisit {
  const { text, meta } = reading.page.readable;
  const { url, title, accessed, parts } = reading;
  return {
    url,
    title,
    site: meta?.site ?? null,
    published: meta?.published ?? null,
    accessed,
    text,
    ...(parts && { parts: parts.addresses }),
  };
}
