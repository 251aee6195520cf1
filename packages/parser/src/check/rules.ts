import { changeAndGrowth, lastYear } from "./change-and-growth";
import { completedTarget } from "./completed-target";
import { composition } from "./composition";
import { fromTo } from "./from-to";
import { knownSums } from "./known-sums";
import { nested } from "./nested";
import { parts } from "./parts";
import { repeated } from "./repeated";
import type { Rule } from "./rule";
import { shares } from "./shares";

/** The rules, in the order in which their results are listed. */
export const RULES: readonly Rule[] = [
  parts,
  knownSums,
  nested,
  completedTarget,
  composition,
  shares,
  fromTo,
  changeAndGrowth,
  lastYear,
  repeated,
];
