import type { Figure, ProjectMention } from "@shuzhai/core";

/**
 * The project that a figure is of: one that its own sentence names, in the figure's indicator (云岭光电项目总投资), around
 * the figure (白岩物流园（总投资12亿元）) or with that very amount as its investment. Of several the longest name, which says
 * most: 云岭光电项目一期 before 云岭光电项目.
 */
export function projectOf(figure: Figure, projects: readonly ProjectMention[]): ProjectMention | undefined {
  return projects
    .filter((project) => project.document === figure.document && isOf(figure, project))
    .toSorted((a, b) => b.name.length - a.name.length)[0];
}

function isOf(figure: Figure, { name, spans, investment }: ProjectMention): boolean {
  const { sentence, span, quantity, indicator } = figure;
  const here = spans.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  if (here.length === 0) return false;
  if (here.some(({ start, end }) => start <= span.start && span.end <= end)) return true;
  if (indicator.name.includes(plain(name))) return true;
  return investment !== undefined && investment.value === quantity.value && investment.unit === quantity.unit;
}

const plain = (name: string) => name.replace(/[“”]/g, "");
