import type { Relation } from "@shuzhai/core";
import type { LexedSentence } from "../lex/mention";
import type { Context } from "../resolve/context";
import { indicatorOf } from "../resolve/indicator";
import { localityOf } from "../resolve/locality";
import { modalityOf } from "../resolve/modality";
import { periodOf } from "../resolve/period";
import type { NormalText } from "../text/normalize";
import { readRelations } from "./read";

/** The relations of one sentence, resolved and with spans of the text as given. A glossary explains words and states none. */
export function relationsOf(sentence: LexedSentence, context: Context, normal: NormalText): Relation[] {
  if (context.section.role === "glossary") return [];
  return readRelations(context.text, sentence).map(({ name, kind, reference, span, clause }) => {
    const said = { name, mention: span, cell: clause };
    const when = periodOf(said, sentence.periods, context);
    const stated = when.ground?.basis === "stated" ? when.period : null;
    return {
      span: normal.original(span),
      indicator: indicatorOf({ name }),
      kind,
      reference,
      modality: modalityOf(said, context, stated).modality,
      period: when.period,
      locality: localityOf(said, context).place,
    };
  });
}
