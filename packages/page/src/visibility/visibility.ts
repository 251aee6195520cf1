/** How an element stands on the page. "hidden" takes no text of its own, yet what is inside it may be seen. */
export type Display = "none" | "hidden" | "inline" | "block" | "table-cell" | "contents";

/** What becomes of spaces and line ends in the text of an element. */
export type WhiteSpace = "normal" | "pre" | "pre-line" | "nowrap";

/**
 * How the platform tells what a reader sees: passed in, so that a page in a browser and a file on the command line
 * are read by the same code. It is asked from the outside inwards, and never about what stands inside a "none".
 */
export interface Visibility {
  display(element: Element): Display;
  /** "inherit": as the parent has it. Absent: the platform treats all text as "normal" but for `pre`. */
  whiteSpace?(element: Element): WhiteSpace | "inherit";
}
