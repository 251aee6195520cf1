import type { Evidence, Figure, Ground, Span } from "@shuzhai/core";
import type { LexedSentence } from "./lex/mention";
import { read } from "./read/read";
import type { Draft } from "./read/reader";
import type { Context } from "./resolve/context";
import { indicatorOf } from "./resolve/indicator";
import { localityOf } from "./resolve/locality";
import { modalityOf } from "./resolve/modality";
import { periodOf } from "./resolve/period";
import { quantityOf } from "./resolve/quantity";
import type { NormalText } from "./text/normalize";

/** The figures of one sentence, resolved and with spans of the text as given. */
export function figuresOf(sentence: LexedSentence, context: Context, normal: NormalText): Figure[] {
  if (sentence.mentions.length === 0) return [];
  const drafts = read(context.text, sentence).filter((draft) => draft.name !== "");
  const ids = new Map<Draft, string>(drafts.map((draft) => [draft, idOf(draft, normal)]));
  return drafts.map((draft) => figureOf(draft, ids, sentence, context, normal));
}

/** Where a figure stands is what it is: the offset makes its id, stable for the same text. */
function idOf(draft: Draft, normal: NormalText): string {
  return `f${normal.original(draft.mention).start}`;
}

function figureOf(
  draft: Draft,
  ids: Map<Draft, string>,
  sentence: LexedSentence,
  context: Context,
  normal: NormalText,
): Figure {
  const { modality, force, ground: modalityGround } = modalityOf(draft, context);
  const { period, ground: periodGround } = periodOf(
    draft,
    sentence.periods,
    context,
    modality === "target" && context.section.role !== "plan",
  );
  const { place, ground: placeGround } = localityOf(draft, context);
  const { mention } = draft;
  const evidence: Evidence = {
    ...ground("indicator", { span: draft.ground, basis: draft.relates ? "implied" : "stated" }, normal),
    ...ground("period", periodGround, normal),
    ...ground("locality", placeGround, normal),
    ...ground("modality", modalityGround, normal),
  };
  const related = draft.relates && ids.get(draft.relates.draft);
  return {
    id: ids.get(draft) as string,
    span: normal.original(mention),
    quote: context.text.slice(mention.start, mention.end),
    quantity: quantityOf(draft, modality),
    measure: draft.measure,
    ...(draft.of ? { of: draft.of } : {}),
    indicator: indicatorOf(draft),
    period,
    locality: place,
    modality,
    ...(force ? { force } : {}),
    ...(draft.comparison ? { comparison: draft.comparison } : {}),
    ...(draft.scope ? { scope: draft.scope } : {}),
    ...(draft.target ? { target: draft.target } : {}),
    ...(related && draft.relates ? { relatesTo: [{ id: related, as: draft.relates.as }] } : {}),
    document: context.documentIndex,
    sentence: normal.original(context.sentence),
    evidence,
  };
}

function ground(name: keyof Evidence, found: Ground | null, normal: NormalText): Evidence {
  if (!found) return {};
  const span: Span = normal.original(found.span);
  return { [name]: { span, basis: found.basis } };
}
