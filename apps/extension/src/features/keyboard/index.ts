import type { Figure } from "@shuzhai/core";
import { feature } from "../../content/feature";
import { focusFigure, leaveFigure } from "../../content/focus";
import type { Page } from "../../content/page";
import { placeInPage } from "../../content/ranges";
import type { Reading } from "../../content/reading";

/** J / K: next and previous figure. N: the next that is not captured. Enter or C: capture it. U: undo. Escape: close the card, or give up the first reading. */
export const keyboard = feature("keyboard", ({ page, capturing, keys, cancel, signal }) => {
  const step = (direction: 1 | -1) => {
    const reading = page.reading.value;
    const next = reading && figureBeside(page, reading, direction);
    if (next) focusFigure(page, next.id);
    return Boolean(next);
  };
  const stepToOpen = () => {
    const reading = page.reading.value;
    const from = reading && figureBeside(page, reading, 1);
    if (!from) return false;
    const behind = reading.figures.slice(reading.figures.indexOf(from));
    const open = behind.find(({ id }) => !page.marks.value.has(id));
    if (open) focusFigure(page, open.id);
    return open !== undefined;
  };
  const onShown = (act: (id: string) => void) => () => {
    const figure = page.shown.value;
    if (figure) act(figure.id);
    return figure !== null;
  };
  keys.on("next", () => step(1), { signal });
  keys.on("previous", () => step(-1), { signal });
  keys.on("nextOpen", stepToOpen, { signal });
  keys.on(
    "capture",
    onShown((id) => void capturing.capture([id])),
    { signal },
  );
  keys.on(
    "undo",
    onShown((id) => void capturing.undo(id)),
    { signal },
  );
  keys.on(
    "close",
    onShown(() => leaveFigure(page)),
    { signal },
  );
  const giveUp = () => {
    // A page that was read before keeps its highlights while it is read anew: there Escape is the page's.
    const first = page.progress.value !== null && !page.reading.value;
    if (first) cancel();
    return first;
  };
  keys.on("close", giveUp, { signal });
});

/** From the figure shown; from the top of the window when none is: the person goes on where they are reading. */
function figureBeside({ shown }: Page, reading: Reading, direction: 1 | -1): Figure | undefined {
  const { figures } = reading;
  const from = shown.value;
  if (from) return figures[figures.indexOf(from) + direction];
  const first = figures.findIndex((figure) => (placeInPage(reading, figure)?.bottom ?? -1) > 0);
  return figures[direction === 1 ? first : first - 1] ?? figures[0];
}
