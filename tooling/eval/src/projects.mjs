import { CLOSE, plainName, similarity } from "./names.mjs";

/** A named project is found when a reported name is close to it; one of the stages told of it must be one that the report states. */
export function scoreProjects(gold, projects, counts, note) {
  const wanted = byName(gold);
  const left = new Map(projects.map((project) => [plainName(project.name), project]));
  counts.projects += wanted.size;
  counts.projectsReported += left.size;
  for (const [name, mentions] of wanted) {
    const [nearest] = [...left.keys()].sort((a, b) => similarity(name, b) - similarity(name, a));
    if (nearest === undefined || similarity(name, nearest) < CLOSE) {
      note("project", { start: 0, end: 0 }, `${mentions[0].name}: nearest ${nearest ?? "none"}`);
      continue;
    }
    counts.projectsFound++;
    const stages = mentions.map(({ stage }) => stage).filter((stage) => stage !== ".");
    const told = (left.get(nearest).stages ?? []).map(({ stage }) => stage);
    left.delete(nearest);
    if (stages.length > 0) counts.staged++;
    if (stages.some((stage) => told.includes(stage))) counts.stagesRight++;
  }
}

function byName(projects) {
  const groups = new Map();
  for (const project of projects) {
    const name = plainName(project.name);
    groups.set(name, [...(groups.get(name) ?? []), project]);
  }
  return groups;
}
