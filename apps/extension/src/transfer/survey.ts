import type { Capture, ProjectMention, Source } from "@shuzhai/core";
import { CaptureIds } from "@shuzhai/dataset";

/** What must be known of captures before the first of them is written; the captures themselves are not kept. */
export interface Survey {
  /** a row may relate to one that comes much later */
  captureIds: CaptureIds;
  /** those that have captures here */
  sources: Source[];
  /** ids of the captures of each source, in their order */
  ofSource: ReadonlyMap<string, readonly string[]>;
  parserVersions: string[];
  /** each mention once: several figures of one sentence tell of the same */
  projects: { sourceId: string; project: ProjectMention }[];
}

export async function survey(batches: AsyncIterable<Capture[]>, sources: ReadonlyMap<string, Source>): Promise<Survey> {
  const captureIds = new CaptureIds();
  const ofSource = new Map<string, string[]>();
  const parsers = new Set<string>();
  const projects = new Map<string, Survey["projects"][number]>();
  for await (const batch of batches)
    for (const capture of batch) {
      const { id, sourceId, project, parserVersion } = capture;
      captureIds.add(capture);
      parsers.add(parserVersion);
      const known = ofSource.get(sourceId);
      if (known) known.push(id);
      else ofSource.set(sourceId, [id]);
      if (project) projects.set(`${sourceId} ${project.id}`, { sourceId, project });
    }
  return {
    captureIds,
    sources: [...sources.values()].filter(({ id }) => ofSource.has(id)),
    ofSource,
    parserVersions: [...parsers].sort(),
    projects: [...projects.values()],
  };
}
