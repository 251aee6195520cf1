import type { Figure } from "@shuzhai/core";
import type { Page } from "./page";
import { placeInPage, rangesOf } from "./ranges";
import type { Reading } from "./reading";

/** Room above and below a figure that is brought into view, so that its card has a place. */
const MARGIN = 80;

/** Makes a figure the one that keys act on, and brings it into view. */
export function focusFigure(page: Page, id: string): void {
  const reading = page.reading.peek();
  const figure = reading?.byId.get(id);
  if (!reading || !figure) return;
  page.pointed.value = null;
  page.focused.value = id;
  bringIntoView(reading, figure, page.document.defaultView!);
}

/** Takes the card away; keys act on no figure then. */
export function leaveFigure(page: Page): void {
  page.pointed.value = null;
  page.focused.value = null;
  page.overCard.value = false;
}

/** At once, not smoothly: a person going through figures by key waits for no animation. */
function bringIntoView(reading: Reading, figure: Figure, window: Window): void {
  const isInView = () => {
    const place = placeInPage(reading, figure);
    return !place || (place.top >= MARGIN && place.bottom <= window.innerHeight - MARGIN);
  };
  if (isInView()) return;
  // The element first, for the sake of boxes and frames that scroll; it may be far taller than the window.
  const element = rangesOf(reading, figure)[0]?.startContainer.parentElement;
  element?.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
  if (isInView()) return;
  const { top } = placeInPage(reading, figure)!;
  window.scrollBy({ top: top - window.innerHeight / 2, behavior: "instant" });
}
