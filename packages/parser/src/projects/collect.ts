import type { Place, ProjectMention } from "@shuzhai/core";
import type { LexedSentence, Mention } from "../lex/mention";
import type { Context } from "../resolve/context";
import { localityOf } from "../resolve/locality";
import { modalityOf } from "../resolve/modality";
import { periodOf } from "../resolve/period";
import type { NormalText } from "../text/normalize";
import type { ProjectDraft } from "./clause";
import { quantityOf } from "./investment";
import { readProjects } from "./read";

/** The named projects of one document: what its sentences say of one name is put together, in the order of the text. */
export class ProjectCollector {
  private readonly found = new Map<string, ProjectMention>();

  constructor(private readonly normal: NormalText) {}

  /**
   * Reads one sentence and tells which amounts of it are the investment of which project. A glossary explains words and
   * tells of no project.
   */
  add(sentence: LexedSentence, context: Context): ReadonlyMap<Mention, string> {
    const invested = new Map<Mention, string>();
    if (context.section.role === "glossary") return invested;
    for (const draft of readProjects(context.text, sentence)) {
      const { id } = this.put(draft, sentence, context);
      if (draft.investment) invested.set(draft.investment, id);
    }
    return invested;
  }

  get projects(): ProjectMention[] {
    return [...this.found.values()];
  }

  private put(draft: ProjectDraft, sentence: LexedSentence, context: Context): ProjectMention {
    const span = this.normal.original(draft.span);
    const said = { name: draft.name, mention: draft.span, cell: draft.clause };
    const when = periodOf(said, sentence.periods, context);
    const { modality } = modalityOf(said, context, when.ground?.basis === "stated" ? when.period : null);
    const key = draft.name.replace(/[“”]/g, "");
    const known = this.found.get(key) ?? {
      id: `p${span.start}`,
      name: draft.name,
      spans: [],
      stages: [],
      locality: placeOf(draft, said, context),
      document: context.documentIndex,
    };
    this.found.set(key, known);
    known.spans.push(span);
    if (draft.investment) known.investment ??= quantityOf(draft.investment);
    const reached = draft.counted && modality === "actual" ? "竣工" : draft.stage;
    const stage = reached && { stage: reached, modality: modality === "actual" ? modality : ("target" as const) };
    if (!stage || known.stages.some((one) => one.stage === stage.stage && one.modality === stage.modality))
      return known;
    known.stages.push({ ...stage, ...(when.period ? { period: when.period } : {}) });
    return known;
  }
}

/** 坛头村森林人家: the village that the name begins with; else the place that the sentence speaks of. */
function placeOf({ name }: ProjectDraft, said: Parameters<typeof localityOf>[0], context: Context): Place | null {
  const village = /^[\u4e00-\u9fff]{1,4}?(?:自然村|村|镇|乡)(?!级|庄|委|民|改造|集)/.exec(name);
  return village ? { name: village[0] } : localityOf(said, context).place;
}
