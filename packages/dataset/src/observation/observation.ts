import type { Figure } from "@shuzhai/core";
import { periodCode } from "../periods/code";
import type { FigureRecord } from "../records/figure-record";

type Measure = Figure["measure"];

/** What a report says of one indicator in one breath: a level with its growth, completion, share and rank. */
export interface Observation {
  /** the level, or what comes first where no level is stated (目标增长6%左右) */
  lead: FigureRecord;
  beside: Partial<Record<Measure, FigureRecord>>;
  /** what has no place beside the lead: a second growth, a growth in other terms */
  others: FigureRecord[];
}

/**
 * Groups figures into observations, in the order of the text: a figure goes with the level it relates to; one whose
 * level is not stated goes with others of its sentence that speak of the same thing.
 */
export function observations(records: FigureRecord[]): Observation[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const groups = new Map<string, Observation>();
  for (const record of records) if (record.figure.measure === "level") groups.set(record.id, alone(record));
  for (const record of records) {
    if (groups.has(record.id)) continue;
    const level = levelOf(record, byId);
    const key = level?.id ?? subject(record);
    const group = groups.get(key);
    if (!group) groups.set(key, alone(record));
    else place(record, group);
  }
  const order = new Map(records.map(({ id }, i) => [id, i]));
  return [...groups.values()].sort((a, b) => order.get(a.lead.id)! - order.get(b.lead.id)!);
}

function alone(lead: FigureRecord): Observation {
  return { lead, beside: { [lead.figure.measure]: lead }, others: [] };
}

function place(record: FigureRecord, group: Observation): void {
  const { measure } = record.figure;
  if (group.beside[measure]) group.others.push(record);
  else group.beside[measure] = record;
}

/** Follows links (the rank of a growth of a level) up to a level. */
function levelOf(record: FigureRecord, byId: Map<string, FigureRecord>): FigureRecord | null {
  const seen = new Set<string>();
  for (let at: FigureRecord | undefined = record; at && !seen.has(at.id); ) {
    if (at.figure.measure === "level") return at;
    seen.add(at.id);
    at = byId.get(at.links.find(({ as }) => as !== "partOf")?.id ?? "");
  }
  return null;
}

function subject({ figure, source, sentence }: FigureRecord): string {
  const { indicator, period, locality, modality } = figure;
  return [source.id, sentence, indicator.name, period && periodCode(period), locality?.name, modality].join("\n");
}
