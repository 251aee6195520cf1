import type { Draft, Here } from "./reader";

const LEAST = /(?:至少|最少|不少于|不低于)(?:要|再|可)?[\u4e00-\u9fff]{1,6}$/;
const MOST = /(?:至多|最多|不超过)[\u4e00-\u9fff]{1,6}$/;
const ABOUT = /(?:大约|约)(?:占|有|需|为|增长|下降)[\u4e00-\u9fff]{0,8}$/;

/** 至少办好│1所, 约占│五分之四: the bound stands before the verb. */
export function boundBeforeVerb(draft: Draft, { left, mention }: Here): void {
  if (mention.bound !== "exact" || draft.bound !== undefined) return;
  const words = left.slice(-14);
  if (LEAST.test(words)) draft.bound = "atLeast";
  else if (MOST.test(words)) draft.bound = "atMost";
  else if (ABOUT.test(words)) draft.bound = "about";
}
