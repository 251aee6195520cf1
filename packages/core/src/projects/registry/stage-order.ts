import type { Stage } from "../stage";

/**
 * How far a project is at each stage, as a span of steps: a stage with a wide span is reported sooner or later.
 * 签约 and 决策 change places between counties; 入库 (into the statistical office's project library) may come with 供地 and
 * as late as during construction; 试生产 goes before acceptance, so 投产 and 竣工 overlap.
 */
export const STEPS: Readonly<Record<Stage, readonly [earliest: number, latest: number]>> = {
  谋划: [1, 1],
  在谈: [1, 1],
  前期: [1, 4],
  决策: [2, 3],
  签约: [2, 3],
  落地: [4, 4],
  供地: [5, 5],
  入库: [5, 7],
  开工: [6, 6],
  在建: [7, 7],
  续建: [7, 7],
  竣工: [8, 9],
  投产: [8, 9],
  运营: [9, 10],
};
