import { addCounts, noCounts, summary } from "./counts.mjs";
import { scoreDocuments } from "./documents.mjs";
import { scoreFigures } from "./figures.mjs";
import { scoreProjects } from "./projects.mjs";

/**
 * Scores what a parser printed against annotated reports.
 * @param {{ name: string, text: string, gold: object }[]} reports
 * @param {Map<string, { figure: object[], project: object[], document: object[] }>} printed by the report's name
 * @returns {{ table: Record<string, object>, mistakes: { doc: string, kind: string, context: string, detail: string }[] }}
 *   one row a report, and ALL
 */
export function score(reports, printed) {
  const mistakes = [];
  const counted = reports.map(({ name, text, gold }) => {
    const counts = noCounts();
    const { figure, project, document } = printed.get(name) ?? { figure: [], project: [], document: [] };
    const note = (kind, at, detail) => mistakes.push({ doc: name, kind, context: context(text, at), detail });
    scoreFigures(gold, figure, counts, note);
    if (gold.projects) scoreProjects(gold.projects, project, counts, note);
    scoreDocuments(gold.documents ?? [], document, counts, note);
    return [name, counts];
  });
  const rows = counted.map(([name, counts]) => [name, summary(counts)]);
  const all = summary(addCounts(counted.map(([, counts]) => counts)));
  return { table: { ...Object.fromEntries(rows), ALL: all }, mistakes };
}

function context(text, { start, end }) {
  const around = [text.slice(Math.max(0, start - 24), start), text.slice(start, end), text.slice(end, end + 16)];
  const [before, number, after] = around.map((part) => part.replace(/\s+/g, ""));
  return `${before}⟦${number}⟧${after}`;
}
