import type { selectionZh } from "./selection-zh";

const figures = (count: number) => (count === 1 ? "1 figure" : `${count} figures`);

/** The texts of the menu on a selection, and of what is said of it on the page, in English. */
export const selectionEn: typeof selectionZh = {
  menu: {
    read: "Read the selected text alone",
    capture: "Capture the figures in the selected text",
    byHand: "Capture the selected text by hand…",
  },
  nothingSelected: "No text is selected (select text of another site's frame on that site's own page)",
  notRead: "The selected text was not read: it may be in a picture, a button or a hidden part",
  noFigures: "No statistical figure was read in the selected text; the context menu can capture it by hand",
  readAlone: (count) => `${figures(count)} in the selected text; only these are shown`,
  captured: (count) => `Captured ${figures(count)} of the selected text`,
  already: (count) => `${figures(count)} of the selected text: captured before`,
  notSaved: "Not all figures of the selected text are saved yet: try again in the side panel",
  shownAlone: "Only the figures of the selected text are shown",
  everything: "Show the whole page",
};
