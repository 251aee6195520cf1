import type { Page } from "./page";
import { rangesOf } from "./ranges";

/** Room above and below a figure that is brought into view, so that its card has a place. */
const MARGIN = 80;

/** Makes a figure the one that keys act on, and brings it into view. */
export function focusFigure(page: Page, id: string): void {
  const reading = page.reading.peek();
  const figure = reading?.byId.get(id);
  if (!reading || !figure) return;
  page.pointed.value = null;
  page.focused.value = id;
  const range = rangesOf(reading, figure)[0];
  if (range) bringIntoView(range, page.document.defaultView!);
}

/** Takes the card away; keys act on no figure then. */
export function leaveFigure(page: Page): void {
  page.pointed.value = null;
  page.focused.value = null;
  page.overCard.value = false;
}

/** At once, not smoothly: a person going through figures by key waits for no animation. */
function bringIntoView(range: Range, window: Window): void {
  if (isInView(range, window)) return;
  // The element first, for the sake of boxes that scroll within the page; it may be far taller than the window.
  range.startContainer.parentElement?.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
  if (isInView(range, window)) return;
  const { top } = range.getBoundingClientRect();
  window.scrollBy({ top: top - window.innerHeight / 2, behavior: "instant" });
}

function isInView(range: Range, window: Window): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return top >= MARGIN && bottom <= window.innerHeight - MARGIN;
}
