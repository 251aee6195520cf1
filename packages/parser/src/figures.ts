import {
  type Evidence,
  type Figure,
  type Ground,
  type Period,
  resolvePeriod,
  type Span,
  scanPeriod,
} from "@shuzhai/core";
import type { LexedSentence, Mention } from "./lex/mention";
import { read } from "./read/read";
import type { Draft } from "./read/reader";
import { readTable, type TableDraft } from "./read/table";
import { baseYear, type Context } from "./resolve/context";
import { indicatorOf } from "./resolve/indicator";
import { localityOf } from "./resolve/locality";
import { methodsOf } from "./resolve/method";
import { type FoundModality, modalityOf } from "./resolve/modality";
import { type FoundPeriod, impliedPeriod, periodOf } from "./resolve/period";
import { quantityOf } from "./resolve/quantity";
import { thresholdOf } from "./resolve/threshold";
import type { Grid } from "./text/grid";
import type { NormalText } from "./text/normalize";

/** The figures of one sentence, resolved and with spans of the text as given; `invested` tells whose investment an amount is. */
export function figuresOf(
  sentence: LexedSentence,
  invested: ReadonlyMap<Mention, string>,
  context: Context,
  normal: NormalText,
): Figure[] {
  if (sentence.mentions.length === 0) return [];
  const drafts = read(context.text, sentence).filter((draft) => draft.name !== "");
  const ids = new Map<Draft, string>(drafts.map((draft) => [draft, idOf(draft, normal)]));
  return drafts.map((draft) => {
    const period = periodOf(draft, sentence.periods, context);
    const figure = figureOf(draft, ids, modalityOf(draft, context, stated(period)), period, context, normal);
    const project = invested.get(draft.mention);
    return project === undefined ? figure : { ...figure, project };
  });
}

function stated({ period, ground }: FoundPeriod): Period | null {
  return ground?.basis === "stated" ? period : null;
}

/** The figures of a table: what its headings do not say is what the section says. */
export function tableFigures(grid: Grid, context: Context, normal: NormalText): Figure[] {
  const drafts = readTable(grid);
  const ids = new Map<Draft, string>(drafts.map(({ draft }) => [draft, idOf(draft, normal)]));
  const caption = captionPeriod(grid.caption, context);
  return drafts.map((found) => {
    const own = { ...context, sentence: { start: found.draft.cell.start, end: found.draft.cell.end } };
    const period = headingPeriod(found, own) ?? caption ?? impliedPeriod(own);
    return figureOf(found.draft, ids, modalityOf(found.draft, own, stated(period)), period, own, normal);
  });
}

function headingPeriod({ period, row }: TableDraft, context: Context): FoundPeriod | null {
  const resolved = period && resolvePeriod(period.phrase, baseYear(context));
  return resolved && { period: resolved, ground: { span: { start: row.start, end: row.end }, basis: "stated" } };
}

/** 表1 2021年年末人口数, 2017年1—10月主要指标: a caption's time is that of its table. */
function captionPeriod(caption: string, context: Context): FoundPeriod | null {
  for (let at = 0; at < caption.length; at++) {
    const phrase = scanPeriod(caption, at);
    if (!phrase) continue;
    const period = phrase.days ? null : resolvePeriod(phrase, baseYear(context));
    if (period) return { period, ground: null };
    at = phrase.end - 1;
  }
  return null;
}

/** Where a figure stands is what it is: the offset makes its id, stable for the same text. */
function idOf(draft: Draft, normal: NormalText): string {
  return `f${normal.original(draft.mention).start}`;
}

function figureOf(
  draft: Draft,
  ids: Map<Draft, string>,
  { modality, force, ground: modalityGround }: FoundModality,
  { period, ground: periodGround }: FoundPeriod,
  context: Context,
  normal: NormalText,
): Figure {
  const { place, ground: placeGround } = localityOf(draft, context);
  const { mention } = draft;
  const evidence: Evidence = {
    ...ground("indicator", { span: draft.ground, basis: draft.relates ? "implied" : "stated" }, normal),
    ...ground("period", periodGround, normal),
    ...ground("locality", placeGround, normal),
    ...ground("modality", modalityGround, normal),
  };
  const related = draft.relates && ids.get(draft.relates.draft);
  const methods = methodsOf(draft, context);
  const threshold = thresholdOf(draft.name);
  const figure: Figure = {
    id: ids.get(draft) as string,
    span: normal.original(mention),
    quote: normal.given(mention),
    quantity: quantityOf(draft, modality),
    measure: draft.measure,
    ...(draft.of ? { of: draft.of } : {}),
    indicator: indicatorOf(draft),
    ...(threshold ? { threshold } : {}),
    period,
    locality: place,
    modality,
    ...(force ? { force } : {}),
    ...(draft.comparison ? { comparison: draft.comparison } : {}),
    ...(draft.scope ? { scope: draft.scope } : {}),
    ...(draft.target ? { target: draft.target } : {}),
    ...(methods.length > 0 ? { method: methods } : {}),
    ...(related && draft.relates ? { relatesTo: [{ id: related, as: draft.relates.as }] } : {}),
    document: context.documentIndex,
    sentence: normal.original(context.sentence),
    evidence,
  };
  context.observe?.(figure, draft.by ?? { reader: "table", left: "", right: "" });
  return figure;
}

function ground(name: keyof Evidence, found: Ground | null, normal: NormalText): Evidence {
  if (!found) return {};
  const span: Span = normal.original(found.span);
  return { [name]: { span, basis: found.basis } };
}
