import type { Box } from "../../content/ranges";

export interface Size {
  width: number;
  height: number;
}

/** between the figure and its card; small, so that the pointer gets across */
const GAP = 6;
/** to the edges of the window */
const EDGE = 8;

/** Where a card stands: under its figure, above it where there is no room below, always within the window. */
export function placeCard(figure: Box, card: Size, window: Size): { left: number; top: number } {
  const below = figure.bottom + GAP;
  const above = figure.top - GAP - card.height;
  const fitsBelow = below + card.height <= window.height - EDGE;
  const top = fitsBelow || above < EDGE ? below : above;
  return {
    left: clamp(figure.left - EDGE, EDGE, window.width - card.width - EDGE),
    top: clamp(top, EDGE, window.height - card.height - EDGE),
  };
}

/** `low` wins where the window is smaller than the card: its beginning is to be seen. */
function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
