import {
  type MergeSuggestion,
  mergeMentions,
  type Project,
  type ProjectMention,
  type SourcedMention,
  suggestMerges,
} from "@shuzhai/core";
import type { Row } from "../library/row";

/** A project with the captures that tell of it. */
export interface Gathered {
  project: Project;
  rows: Row[];
  /** a person put it together, or named it */
  given: boolean;
}

/** Projects that may be one. Nothing is put together before a person says so. */
export interface Suggested {
  gathered: Gathered[];
  reasons: MergeSuggestion["reasons"];
  /** tells this suggestion from others, also on another day */
  key: string;
}

/**
 * The projects of these rows, by name. Captures to which a person gave one name are one project; all others stand by
 * themselves, one project a source and mention.
 */
export function gather(rows: readonly Row[]): Gathered[] {
  const groups = new Map<string, { name: string; given: boolean; rows: Row[] }>();
  for (const row of rows) {
    if (!row.project) continue;
    const { mention, given } = row.project;
    const id = given === null ? keyOf({ source: row.sourceId, mention }) : `given ${given}`;
    const group = groups.get(id) ?? { name: given ?? mention.name, given: given !== null, rows: [] };
    groups.set(id, group);
    group.rows.push(row);
  }
  return [...groups].map(([id, { name, given, rows }]) => ({
    project: mergeMentions(id, name, mentionsOf(rows)),
    rows,
    given,
  }));
}

/** Which of the projects may be one, best first; not those that a person keeps apart. */
export function suggest(gathered: readonly Gathered[], apart: ReadonlySet<string>): Suggested[] {
  const of = new Map(gathered.flatMap((one) => mentionsOf(one.rows).map((mention) => [keyOf(mention), one] as const)));
  const seen = new Set(apart);
  return suggestMerges(gathered.flatMap(({ rows }) => mentionsOf(rows))).flatMap(({ mentions, reasons }) => {
    const among = [...new Set(mentions.map(({ source, id }) => of.get(`${source} ${id}`)!))];
    const key = among
      .map(({ project }) => project.id)
      .sort()
      .join("\n");
    if (among.length < 2 || seen.has(key)) return [];
    seen.add(key);
    return [{ gathered: among, reasons, key }];
  });
}

/** The name that projects have when they are put together: one that a person gave, or else the longest. */
export function commonName(gathered: readonly Gathered[]): string {
  const given = gathered.find((one) => one.given);
  const names = gathered.map(({ project }) => project.name).toSorted((a, b) => b.length - a.length);
  return given?.project.name ?? names[0] ?? "";
}

/** The mentions of the rows, each once: several figures of one sentence tell of the same. */
function mentionsOf(rows: readonly Row[]): SourcedMention[] {
  const mentions = rows.map(({ sourceId, project }) => ({ source: sourceId, mention: project!.mention }));
  return [...new Map(mentions.map((one) => [keyOf(one), one])).values()];
}

function keyOf({ source, mention }: { source: string; mention: ProjectMention }): string {
  return `${source} ${mention.id}`;
}
