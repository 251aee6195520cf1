import type { Bound } from "@shuzhai/core";

/** Words before a number that bound it. “以上” after an actual count is over, in a target atLeast: see resolve/bound. */
export const BOUND_BEFORE: readonly (readonly [string, Bound])[] = [
  ["不低于", "atLeast"],
  ["不少于", "atLeast"],
  ["不小于", "atLeast"],
  ["至少", "atLeast"],
  ["最少", "atLeast"],
  ["不超过", "atMost"],
  ["不高于", "atMost"],
  ["不多于", "atMost"],
  ["不大于", "atMost"],
  ["最多", "atMost"],
  ["至多", "atMost"],
  ["少于或等于", "atMost"],
  ["小于等于", "atMost"],
  ["大于等于", "atLeast"],
  ["突破", "over"],
  ["迈上", "over"],
  ["迈过", "over"],
  ["站上", "over"],
  ["跃上", "over"],
  ["跨上", "over"],
  ["冲破", "over"],
  ["破", "over"],
  ["超过", "over"],
  ["超出", "over"],
  ["高于", "over"],
  ["大于", "over"],
  ["多于", "over"],
  ["逾", "over"],
  ["超", "over"],
  ["过", "over"],
  ["接近", "under"],
  ["将近", "under"],
  ["不足", "under"],
  ["不到", "under"],
  ["低于", "under"],
  ["少于", "under"],
  ["近", "under"],
  ["大约", "about"],
  ["大概", "about"],
  ["约合", "about"],
  ["约为", "about"],
  ["约", "about"],
];

/** Words after a number and its unit that bound it. */
export const BOUND_AFTER: readonly (readonly [string, Bound])[] = [
  ["及以上", "atLeast"],
  ["(含)以上", "atLeast"],
  ["以上", "atLeast"],
  ["以内", "atMost"],
  ["以下", "atMost"],
  ["之内", "atMost"],
  ["左右", "about"],
  ["上下", "about"],
  ["多", "over"],
  ["余", "over"],
];

/** 过 and 近 are bounds only where a verb or nothing stands before them (增长过半, 靠近). */
export const AMBIGUOUS_BEFORE = new Set(["过", "近"]);
