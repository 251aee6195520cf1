import type { Capture, Edits, Figure } from "@shuzhai/core";

/** The figure as the person has it: the reading with the corrections in their places. */
export function corrected({ figure, edits }: { figure: Figure; edits: Edits }): Figure {
  return {
    ...figure,
    indicator: edits.indicator ?? figure.indicator,
    quantity: edits.quantity ?? figure.quantity,
    period: edits.period === undefined ? figure.period : edits.period,
    locality: edits.locality === undefined ? figure.locality : edits.locality,
    modality: edits.modality ?? figure.modality,
  };
}

/** Whether a person corrected anything of how it was read. */
export function isCorrected({ edits }: Pick<Capture, "edits">): boolean {
  return Object.values(edits).some((edit) => edit !== undefined);
}
