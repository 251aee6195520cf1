import { STEPS } from "./registry/stage-order";
import type { Stage } from "./stage";

/**
 * Whether a project that was at one stage can later be reported at the other. Stages may be skipped (reports do not tell
 * each), and stages that overlap come in either order (签约, 决策); a project does not go back from 开工 to 签约.
 */
export const canFollow = (earlier: Stage, later: Stage): boolean => STEPS[later][1] >= STEPS[earlier][0];

/** Orders stages from 谋划 to 运营: negative when `a` comes before `b`, 0 when neither does. */
export const compareStages = (a: Stage, b: Stage): number => STEPS[a][0] - STEPS[b][0] || STEPS[a][1] - STEPS[b][1];

/** The stage that is furthest on; undefined of none. Of stages equally far the one given last. */
export function furthestStage(stages: readonly Stage[]): Stage | undefined {
  let furthest: Stage | undefined;
  for (const stage of stages) if (!furthest || compareStages(furthest, stage) <= 0) furthest = stage;
  return furthest;
}
