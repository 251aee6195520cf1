/** Height of a row in px; the table's styles have the same. */
export const ROW_HEIGHT = 28;
/** Rows that are laid out beyond what is seen, either way, so that scrolling shows no gaps. */
const BEYOND = 8;

/** Which rows are laid out: those that are seen, and a few beyond. */
export function shownWindow(scrolled: number, height: number, count: number): { first: number; end: number } {
  const first = Math.max(0, Math.min(Math.floor(scrolled / ROW_HEIGHT) - BEYOND, count - 1));
  return { first, end: Math.min(count, Math.ceil((scrolled + height) / ROW_HEIGHT) + BEYOND) };
}

/** Where to scroll so that a row is seen whole; where it is, null. */
export function scrollTo(index: number, scrolled: number, height: number): number | null {
  const top = index * ROW_HEIGHT;
  if (top < scrolled) return top;
  return top + ROW_HEIGHT > scrolled + height ? top + ROW_HEIGHT - height : null;
}
