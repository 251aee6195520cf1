import type { DocumentHints, Evidence, Hints, Place, ReportDocument, Span } from "@shuzhai/core";
import { scanPeriod } from "@shuzhai/core";
import { isDigit } from "./characters";
import { documentPlace } from "./document-place";
import { type DocumentStart, documentStarts } from "./document-starts";
import { documentYears, inArabicYears } from "./document-years";
import type { Line } from "./lines";
import type { NormalText } from "./normalize";
import { pagePlace } from "./page-place";

/** How much of a document's begin tells its place and years. */
const HEAD = 700;

export interface ReadableDocument {
  span: Span;
  title: string | null;
  kind: ReportDocument["kind"];
  place: string | null;
  placeAt: Span | null;
  reviewYear: number | null;
  planYear: number | null;
  /** the month in which the report was given: what 截至目前 means */
  given: { year: number; month: number } | null;
  /** what 今年 means in a report that was given in the year that it plans; null where the section says what it means */
  thisYear: number | null;
  /** 上半年 of a title: what the whole document speaks of */
  months: [number, number] | null;
}

/** The documents of a text, with what they say of themselves; hints complete or correct it. Offsets are of the normal text. */
export function documentsOf(normal: NormalText, given: string, hints: Hints): ReadableDocument[] {
  const { text } = normal;
  const isSpaced = (line: Line) => {
    const { start, end } = normal.original(line);
    return /\S[ \u3000]+\S/.test(given.slice(start, end).trim());
  };
  const starts = documentStarts(text, isSpaced);
  const documents = starts.map((start, index) => {
    const end = starts[index + 1]?.start ?? text.length;
    return oneDocument(text, { start: start.start, end }, start, { ...hints, ...hints.documents?.[index] });
  });
  if (documents.every((document) => document.place !== null)) return documents;
  const page = pagePlace(text, { start: 0, end: text.length });
  return documents.map((document) =>
    document.place === null && page ? { ...document, place: page.name, placeAt: page.span } : document,
  );
}

function oneDocument(text: string, span: Span, start: DocumentStart, hints: DocumentHints): ReadableDocument {
  const head = text.slice(span.start, Math.min(span.end, span.start + HEAD));
  const titled = start.title === null ? head : `${start.title}\n${head}`;
  const kind = start.kind ?? kindOf(start.title ?? "", head);
  const years = documentYears(text, span, start.title, kind);
  const place = documentPlace(text, span, start.title, kind);
  return {
    span,
    title: start.title,
    kind,
    place: hints.locality ?? place?.name ?? null,
    placeAt: hints.locality ? null : (place?.span ?? null),
    reviewYear: hints.reviewYear ?? years.review ?? (hints.planYear !== undefined ? hints.planYear - 1 : null),
    planYear: hints.planYear ?? years.plan,
    thisYear: hints.planYear === undefined && hints.reviewYear === undefined ? years.thisYear : null,
    given: givenOn(titled),
    months: titleMonths(start.title) ?? leadingMonths(text, span, kind),
  };
}

function kindOf(title: string, head: string): ReportDocument["kind"] {
  if (/政府工作报告|政府工作的报告/.test(title)) return "work-report";
  if (/公报|运行情况|经济运行|形势分析|统计/.test(title)) return "bulletin";
  if (/总结|汇报/.test(title)) return "summary";
  if (/讲话|发言/.test(title)) return "speech";
  if (/新闻联播|新闻摘要/.test(title + head.slice(0, 80))) return "news";
  if (/本报讯|新华社|记者|通讯员/.test(head.slice(0, 200))) return "news";
  if (/向大会(?:报告|作)|政府工作报告|各位代表/.test(head)) return "work-report";
  if (/统计公报|初步核算|同比增长/.test(head)) return "bulletin";
  if (/^同志们|各位(?:领导|同志)/.test(head)) return "speech";
  return "other";
}

/** (2019年2月27日在…人民代表大会…会议上) */
function givenOn(head: string): ReadableDocument["given"] {
  const found = /((?:19|20)\d\d)年(\d{1,2})月(\d{1,2})日/.exec(inArabicYears(head.slice(0, 400)));
  return found ? { year: Number(found[1]), month: Number(found[2]) } : null;
}

function titleMonths(title: string | null): [number, number] | null {
  if (title === null) return null;
  for (let at = 0; at < title.length; at++) {
    const phrase = scanPeriod(title, at);
    if (phrase?.months) return phrase.months;
    if (phrase) at = phrase.end - 1;
  }
  return null;
}

/** How far into a bulletin or article the time that it speaks of is named. */
const LEAD = 320;

/**
 * A bulletin that opens with 1—10月 or 前三季度 and names no other such stretch speaks of it throughout. Work
 * reports, summaries, speeches and articles do not: what they name holds for its sentence.
 */
function leadingMonths(text: string, span: Span, kind: ReportDocument["kind"]): [number, number] | null {
  if (kind !== "bulletin" && kind !== "other") return null;
  let found: [number, number] | null = null;
  for (let at = span.start; at < span.end; at++) {
    if (!STRETCH_START.test(text.charAt(at)) || isDigit(text.charAt(at - 1))) continue;
    const phrase = scanPeriod(text, at);
    if (!phrase) continue;
    if (phrase.months && phrase.yearToDate && !/比$/.test(text.slice(Math.max(0, at - 1), at))) {
      if (!found && at - span.start > LEAD) return null;
      if (found && found[1] !== phrase.months[1]) return null;
      found = [1, phrase.months[1]];
    }
    at = phrase.end - 1;
  }
  return found;
}

const STRETCH_START = /[\d前上截至一]/;

/** A document as the record of core says it; spans of the text as given. */
export function reportDocument(document: ReadableDocument, normal: NormalText, place: Place | null): ReportDocument {
  const evidence: Evidence = document.placeAt
    ? { locality: { span: normal.original(document.placeAt), basis: "stated" } }
    : {};
  return {
    spans: [normal.original(document.span)],
    title: document.title,
    locality: place,
    reviewYear: document.reviewYear,
    planYear: document.planYear,
    kind: document.kind,
    evidence,
  };
}
