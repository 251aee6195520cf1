import type { Figure } from "@shuzhai/core";
import type { Page } from "./page";
import { placeInPage } from "./ranges";
import type { Reading } from "./reading";

/**
 * The next or previous figure that is to be seen: from the figure shown; from the top of the window when none is, as
 * the person goes on where they are reading.
 */
export function figureBeside({ shown, marks }: Page, reading: Reading, direction: 1 | -1): Figure | undefined {
  const from = shown.value;
  const figures = reading.figures.filter(({ id }) => id === from?.id || marks.value.get(id)?.state !== "ignored");
  const at = from ? figures.findIndex(({ id }) => id === from.id) : -1;
  if (at >= 0) return figures[at + direction];
  const first = figures.findIndex((figure) => (placeInPage(reading, figure)?.bottom ?? -1) > 0);
  return figures[direction === 1 ? first : first - 1] ?? figures[0];
}
