import type { Bound } from "@shuzhai/core";
import type { Draft, Here } from "./reader";

const BOUNDS: readonly (readonly [RegExp, Bound])[] = [
  [/(?:至少|最少|不少于|不低于)(?:要|再|可)?[\u4e00-\u9fff]{1,6}$/, "atLeast"],
  [/(?:至多|最多|不超过)[\u4e00-\u9fff]{1,6}$/, "atMost"],
  [/(?:大约|约)(?:占|有|需|为|增长|下降)[\u4e00-\u9fff]{0,8}$/, "about"],
];

/** 至少办好│1所, 约占│五分之四: the bound stands before the verb. */
export function boundBeforeVerb(draft: Draft, { left, mention }: Here): boolean {
  if (mention.bound !== "exact" || draft.bound !== undefined) return false;
  const words = left.slice(-14);
  const found = BOUNDS.find(([said]) => said.test(words));
  if (found) draft.bound = found[1];
  return found !== undefined;
}
