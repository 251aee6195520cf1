import type { figureFormZh } from "./figure-form-zh";

/** The texts of the form that reads a figure by hand or corrects it on the page, in English. */
export const figureFormEn: typeof figureFormZh = {
  byHand: "Capture by hand",
  correction: "Correct the reading",
  of: (text) => `Selected: ${text}`,
  readAs: (text) => `Text: ${text}`,
  measure: "Measure",
  required: "Please fill in",
  save: "Capture",
  saveCorrection: "Save the correction",
  cancel: "Cancel",
  saved: (what) => `Captured ${what}`,
  corrected: (what) => `Corrected ${what}`,
};
