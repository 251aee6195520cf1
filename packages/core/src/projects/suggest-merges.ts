import { codePrefix } from "../localities/division";
import type { MentionRef, SourcedMention } from "./project";
import { type ProjectName, readProjectName } from "./project-name";
import type { Stage } from "./stage";
import { canFollow } from "./stage-order";

export interface MergeSuggestion {
  mentions: MentionRef[];
  /** 0 to 1: how much speaks for it; an order, no probability */
  score: number;
  /** sameName: word for word; sameCore: 小乔科技项目, 小乔产业园; coreBegins: 大和, 大和热磁 */
  reasons: ("sameName" | "sameCore" | "coreBegins" | "sameInvestment" | "samePlace")[];
}

/** mentions that cannot be told apart by name and place */
interface Candidate extends ProjectName {
  name: string;
  code: string | null;
  mentions: SourcedMention[];
}

/**
 * Mentions that may be one project, best first; never merged without a person. Names decide whether two are suggested;
 * amount and place only add to it. Other parts (一期, 二期), other places and amounts that exclude each other speak
 * against it: then nothing is suggested.
 */
export function suggestMerges(mentions: readonly SourcedMention[]): MergeSuggestion[] {
  const candidates = [...grouped(mentions)].sort((a, b) => (a.core < b.core ? -1 : a.core > b.core ? 1 : 0));
  const suggestions: MergeSuggestion[] = [];
  for (const [index, one] of candidates.entries()) {
    if (one.mentions.length > 1)
      suggestions.push({ mentions: one.mentions.map(refOf), score: 0.9, reasons: ["sameName"] });
    // In the order of cores, all that begin like this one follow it directly.
    for (let next = index + 1; candidates[next]?.core.startsWith(one.core); next++) {
      const suggestion = compared(one, candidates[next] as Candidate);
      if (suggestion) suggestions.push(suggestion);
    }
  }
  return suggestions.sort((a, b) => b.score - a.score);
}

function grouped(mentions: readonly SourcedMention[]): Iterable<Candidate> {
  const groups = new Map<string, Candidate>();
  for (const one of mentions) {
    const { name, locality } = one.mention;
    const code = locality?.code ?? null;
    const key = `${code}\n${name}`;
    const known = groups.get(key);
    if (known) known.mentions.push(one);
    else groups.set(key, { ...readProjectName(name), name, code, mentions: [one] });
  }
  return groups.values();
}

function compared(a: Candidate, b: Candidate): MergeSuggestion | null {
  if (a.part !== b.part || !placesAgree(a.code, b.code)) return null;
  const amounts = [amountsOf(a), amountsOf(b)] as const;
  const sameAmount = amounts[0].some((one) => amounts[1].includes(one));
  if (!sameAmount && amounts[0].length > 0 && amounts[1].length > 0) return null;
  const reasons: MergeSuggestion["reasons"] = [
    a.name === b.name ? "sameName" : a.core === b.core ? "sameCore" : "coreBegins",
  ];
  let score = reasons[0] === "sameName" ? 0.8 : reasons[0] === "sameCore" ? 0.6 : 0.35;
  if (sameAmount) {
    reasons.push("sameInvestment");
    score += 0.2;
  }
  if (a.code && b.code) {
    reasons.push("samePlace");
    score += 0.1;
  }
  if (!stagesFit(a, b)) score -= 0.2;
  return { mentions: [...a.mentions, ...b.mentions].map(refOf), score: Math.round(score * 100) / 100, reasons };
}

const refOf = ({ source, mention }: SourcedMention): MentionRef => ({ source, id: mention.id });

/** unknown agrees with every place; otherwise one must lie in the other */
const placesAgree = (a: string | null, b: string | null) =>
  a === null || b === null || a.startsWith(codePrefix(b)) || b.startsWith(codePrefix(a));

const amountsOf = ({ mentions }: Candidate) =>
  mentions.flatMap(({ mention }) =>
    mention.investment?.value ? [mention.investment.value + mention.investment.unit] : [],
  );

/** in at least one order, what one reports can follow what the other reports */
function stagesFit(a: Candidate, b: Candidate): boolean {
  const reported = (candidate: Candidate): Stage[] =>
    candidate.mentions.flatMap(({ mention }) =>
      mention.stages.filter((one) => one.modality === "actual").map((one) => one.stage),
    );
  const follow = (first: Stage[], then: Stage[]) => first.every((one) => then.every((other) => canFollow(one, other)));
  return follow(reported(a), reported(b)) || follow(reported(b), reported(a));
}
