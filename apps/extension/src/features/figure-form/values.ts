import type { Evidence, Figure, Measure, Modality, Span } from "@shuzhai/core";
import type { Entry } from "../../content/page";
import { indexBehind, type Reading } from "../../content/reading";
import { indicatorEntry, periodEntry, periodText, quantityEntry, quantityText } from "../../editing/read-entry";
import { numberIn } from "./number-in";

/** The fields of the form as a person writes them. */
export interface Values {
  quantity: string;
  indicator: string;
  measure: Measure;
  period: string;
  locality: string;
  modality: Modality;
}

/** What stands in the fields at first: the figure's reading; for a text by hand its number, and what goes for its neighbours. */
export function firstValues(entry: Entry, reading: Reading): Values {
  if (entry.is === "correction") return valuesOf(entry.figure);
  const { text } = reading.page.readable;
  const selected = text.slice(entry.span.start, entry.span.end);
  const number = numberIn(selected);
  const index = documentAt(reading, entry.span);
  const document = reading.report.documents[index];
  // The person sees it and may say otherwise: nothing is kept unseen.
  const before = reading.figures[indexBehind(reading.figures, entry.span.start) - 1];
  const neighbour = before?.document === index ? before : undefined;
  const year = document?.reviewYear;
  const quantity = number ? selected.slice(number.start, number.end) : "";
  return {
    quantity,
    indicator: "",
    measure: /[%％‰]$|百分点$/.test(quantity) ? "growth" : "level",
    period: neighbour?.period ? periodText(neighbour.period) : year ? String(year) : "",
    locality: (neighbour?.locality ?? document?.locality)?.name ?? "",
    modality: neighbour?.modality ?? "actual",
  };
}

function spanOf(entry: Entry): Span {
  return entry.is === "byHand" ? entry.span : entry.figure.span;
}

function valuesOf({ quantity, indicator, measure, period, locality, modality }: Figure): Values {
  return {
    quantity: quantityText(quantity),
    indicator: indicator.name,
    measure,
    period: period ? periodText(period) : "",
    locality: locality?.name ?? "",
    modality,
  };
}

export type Fault = "quantity" | "indicator" | "period";
export type ReadValues = { ok: true; figure: Figure } | { ok: false; faults: Fault[] };

/** The figure that the fields say. A field that was not touched keeps what was read, to the last part of it. */
export function readValues(values: Values, entry: Entry, reading: Reading): ReadValues {
  const first = firstValues(entry, reading);
  const before = entry.is === "correction" ? entry.figure : null;
  const touched = (name: keyof Values) => before === null || values[name].trim() !== first[name];
  const index = before?.document ?? documentAt(reading, spanOf(entry));
  const year = reading.report.documents[index]?.reviewYear ?? null;

  const quantity = touched("quantity")
    ? quantityEntry(values.quantity.trim(), before?.quantity.bound ?? "exact")
    : before!.quantity;
  const name = values.indicator.trim();
  const indicator = touched("indicator")
    ? indicatorEntry(name, null, before?.indicator ?? { name, kind: "admin" })
    : before!.indicator;
  const written = values.period.trim();
  const period = touched("period")
    ? written
      ? periodEntry(written, before?.period ?? null, year)
      : null
    : before!.period;
  const faults: Fault[] = [];
  if (!quantity) faults.push("quantity");
  if (!name) faults.push("indicator");
  if (written && !period) faults.push("period");
  if (!quantity || faults.length) return { ok: false, faults };

  const place = values.locality.trim();
  const locality = touched("locality") ? placeOf(place, reading) : before!.locality;
  const { measure, modality } = values;
  const read = { quantity, indicator, period, locality, modality };
  if (before) return { ok: true, figure: { ...before, ...read } };
  return { ok: true, figure: { ...standing(numberSpan(values, entry, reading), reading, index), ...read, measure } };
}

/** A place as the person names it; one that the page's figures name too has their code. */
function placeOf(name: string, { figures, report }: Reading): Figure["locality"] {
  if (!name) return null;
  const known = [...report.documents, ...figures].find(({ locality }) => locality?.name === name);
  return known?.locality ?? { name };
}

/** The number in the selected text, where it is what the person means; else all of the selection: it is said in words. */
function numberSpan({ quantity }: Values, entry: Entry, { page }: Reading): Span {
  const { start, end } = spanOf(entry);
  const selected = page.readable.text.slice(start, end);
  const number = numberIn(selected);
  const isMeant = number && selected.slice(number.start, number.end) === quantity.trim();
  return isMeant ? { start: start + number.start, end: start + number.end } : { start, end };
}

/** Where a figure by hand stands, and what it is read from. */
function standing(span: Span, { page, report }: Reading, document: number) {
  const { text } = page.readable;
  const sentence = sentenceAround(text, span);
  // The person read it there, whatever else the sentence leaves unsaid.
  const ground = { span: sentence, basis: "stated" as const };
  const evidence: Evidence = { indicator: ground, period: ground, locality: ground, modality: ground };
  return {
    id: `by-hand-${span.start}-${span.end}`,
    span,
    quote: text.slice(span.start, span.end),
    document: report.documents[document] ? document : 0,
    sentence,
    evidence,
  };
}

function documentAt({ report }: Reading, { start }: Span): number {
  const at = report.documents.findIndex(({ spans }) => spans.some((span) => span.start <= start && start < span.end));
  return Math.max(0, at);
}

/** a page without full stops has no sentences */
const LONGEST_SENTENCE = 500;

function sentenceAround(text: string, { start, end }: Span): Span {
  const before = text.slice(Math.max(0, start - LONGEST_SENTENCE), start);
  const behind = text.slice(end, end + LONGEST_SENTENCE);
  const from = before.length - 1 - Math.max(...[..."。！？\n"].map((mark) => before.lastIndexOf(mark)));
  const to = behind.search(/[。！？\n]/);
  const isLineEnd = behind[to] === "\n";
  return { start: start - from, end: to < 0 ? end + behind.length : end + to + (isLineEnd ? 0 : 1) };
}
