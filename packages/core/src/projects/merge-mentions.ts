import { codePrefix } from "../localities/division";
import type { Place } from "../localities/place";
import type { Period } from "../periods/period";
import type { Project, SourcedMention } from "./project";
import { furthestStage } from "./stage-order";

/**
 * Puts mentions that a person took for one project together. Nothing is weighed or lost: names, stages and amounts are
 * listed with the mention that states them. `id` and `name` are the caller's choice.
 */
export function mergeMentions(id: string, name: string, mentions: readonly SourcedMention[]): Project {
  const stated = mentions.map(({ source, mention }) => ({ ref: { source, id: mention.id }, mention }));
  const stages = stated.flatMap(({ ref, mention }) => mention.stages.map((one) => ({ ...one, mention: ref })));
  const reached = stages.filter((one) => one.modality === "actual").map((one) => one.stage);
  const industries = new Set(mentions.flatMap(({ mention }) => mention.industry ?? []));
  const [industry] = industries;
  return {
    id,
    name,
    names: [...new Set([...mentions.map(({ mention }) => mention.name), name])],
    mentions: stated.map(({ ref }) => ref),
    stages: stages.sort((a, b) => endOf(a).localeCompare(endOf(b))),
    stage: furthestStage(reached) ?? null,
    investments: stated.flatMap(({ ref, mention }) =>
      mention.investment ? [{ quantity: mention.investment, mention: ref }] : [],
    ),
    locality: commonPlace(mentions.flatMap(({ mention }) => mention.locality ?? [])),
    ...(industry && industries.size === 1 ? { industry } : {}),
  };
}

/** the most exact of the places if it lies in all others, else null */
function commonPlace(places: Place[]): Place | null {
  const inAll = (place: Place) =>
    places.every((other) =>
      place.code && other.code ? place.code.startsWith(codePrefix(other.code)) : place.name === other.name,
    );
  return places.find(inAll) ?? null;
}

/** stages without a period come last */
const endOf = ({ period }: { period?: Period }) => period?.end ?? "9999";
