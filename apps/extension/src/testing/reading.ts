import type { Figure } from "@shuzhai/core";
import { readDocument, staticVisibility } from "@shuzhai/page";
import type { Reading } from "../content/reading";
import { figureOf, TEXT, VISIT } from "./captures";

export const FIGURES = [figureOf("30.44亿元"), figureOf("17%"), figureOf("5个"), figureOf("17%", 1)];

/** A reading of a page that shows TEXT (or another text), with these figures. */
export function readingOf(document: Document, figures: Figure[] = FIGURES, text = TEXT): Reading {
  document.body.innerHTML = `<p>${text}</p>`;
  const page = readDocument(document, staticVisibility);
  return {
    url: VISIT.url,
    title: VISIT.title,
    accessed: VISIT.accessed,
    hints: {},
    whole: false,
    parts: null,
    page,
    report: { documents: [], figures, projects: [], relations: [], checks: [], parserVersion: "0" },
    figures,
    byId: new Map(figures.map((figure) => [figure.id, figure])),
  };
}
