import type { Span } from "@shuzhai/core";
import type { LexedSentence } from "../lex/mention";
import { clausesOf } from "../text/clauses";
import { type ProjectDraft, readClause } from "./clause";

/** Longer clauses are no sentences of a report. */
const MAX_CLAUSE = 400;

/** The named projects of one sentence, clause by clause. */
export function readProjects(text: string, sentence: LexedSentence): ProjectDraft[] {
  const drafts: ProjectDraft[] = [];
  let before = "";
  let previous: ProjectDraft[] = [];
  let pending: ProjectDraft["investment"] = null;
  for (const clause of partsOf(text, sentence)) {
    if (clause.end - clause.start > MAX_CLAUSE) continue;
    const read = readClause(text, clause, sentence, before, drafts.at(-1)?.name ?? null);
    const [only, ...others] = read.drafts;
    if (pending && only && others.length === 0) only.investment ??= pending;
    if (read.alone && previous.length === 1 && previous[0]) previous[0].investment ??= read.alone;
    pending = previous.length === 1 ? null : read.alone;
    drafts.push(...read.drafts);
    previous = read.drafts;
    before = text.slice(clause.start, clause.end);
  }
  return drafts;
}

/** A开工、B投入使用 are two statements: a list's mark after what is said of a project ends a clause too. */
const SAID =
  /(?:开工|开工建设|建成|建成运营|运营|投产|投用|投运|投入使用|投入运营|竣工|完工|通车|封顶|结顶|试运营|并网|获批|获批实施)、/g;

function partsOf(text: string, sentence: Span): Span[] {
  return clausesOf(text, sentence).flatMap((clause) => {
    const parts: Span[] = [];
    let { start } = clause;
    for (const { 0: said, index } of text.slice(clause.start, clause.end).matchAll(SAID)) {
      const end = clause.start + index + said.length;
      parts.push({ start, end: end - 1 });
      start = end;
    }
    return start < clause.end ? [...parts, { start, end: clause.end }] : parts;
  });
}
