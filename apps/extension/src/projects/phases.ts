import type { Project, Stage } from "@shuzhai/core";

/** The columns of the board: stages that a report hardly tells apart stand together. */
export const PHASES = {
  planned: ["谋划", "在谈", "前期"],
  agreed: ["签约", "决策", "落地", "供地", "入库"],
  built: ["开工", "在建", "续建"],
  finished: ["竣工", "投产"],
  running: ["运营"],
} as const satisfies Record<string, readonly Stage[]>;

export type Phase = keyof typeof PHASES | "unknown";
export const PHASE_ORDER: readonly Phase[] = ["planned", "agreed", "built", "finished", "running", "unknown"];

/** How far a project is by what is reported as done; what is only aimed at moves no project. */
export function phaseOf({ stage }: Project): Phase {
  const found = Object.entries(PHASES).find(([, stages]) => (stages as readonly (Stage | null)[]).includes(stage));
  return found ? (found[0] as Phase) : "unknown";
}
