import type { Figure } from "@shuzhai/core";
import { feature } from "../../content/feature";
import { rangesOf } from "../../content/ranges";
import type { Reading } from "../../content/reading";
import { watch } from "../../content/watch";
import type { PageWindow } from "../../content/windows";
import type { Mark } from "../../messages/mark";
import { type Colour, rangesByColour } from "./colours";

/** One highlight a state, painted in this order: the last lies on top. The names are relied on by style sheet and tests. */
const NAMES = {
  found: "shuzhai-found",
  // Numbers for names: a page can read them, and is not to learn from them what its figures mean.
  change: "shuzhai-colour-1",
  part: "shuzhai-colour-2",
  rank: "shuzhai-colour-3",
  sought: "shuzhai-sought",
  captured: "shuzhai-captured",
  revised: "shuzhai-revised",
  focused: "shuzhai-focused",
} as const;
type State = keyof typeof NAMES;
const STATES = Object.keys(NAMES) as State[];

/**
 * Every figure of the page, highlighted by the CSS Custom Highlight API: the page's DOM is not touched. A frame has its
 * own registry of highlights, in which those of its text are.
 */
export const highlights = feature("highlights", ({ page, signal }) => {
  const painters = new Map<PageWindow, Painter>();
  const paint = (state: State, ranges: Range[]) => {
    const inWindows = byWindow(ranges);
    // Also the windows that figures stood in before: there is something to be taken away.
    for (const window of new Set([...painters.keys(), ...page.windows.value, ...inWindows.keys()])) {
      const painter = painters.get(window) ?? createPainter(window, signal);
      painters.set(window, painter);
      painter(state, inWindows.get(window) ?? []);
      if (window.closed) painters.delete(window);
    }
  };
  watch(signal, () => {
    const reading = page.reading.value;
    const firstScreen = page.firstScreen.value;
    if (!reading) return paint("found", firstScreen);
    const ranges = rangesByState(reading, page.marks.value);
    for (const state of Object.keys(ranges) as Kept[]) paint(state, ranges[state]);
  });
  watch(signal, () => {
    const wanted = page.colours.value === "measure" ? page.reading.value : null;
    const marks = page.marks.value;
    // Captured and revised figures keep the colours of their state, which say more.
    const ranges = rangesByColour(wanted, (figure) => stateOf(figure, marks) === "found");
    if (page.reading.value) for (const colour of Object.keys(ranges) as Colour[]) paint(colour, ranges[colour]);
  });
  watch(signal, () => {
    const [reading, sought, marks] = [page.reading.value, page.sought.value, page.marks.value];
    const figures = reading?.figures.filter((figure) => sought.has(figure.id) && stateOf(figure, marks) === "found");
    if (reading)
      paint(
        "sought",
        figures!.flatMap((figure) => rangesOf(reading, figure)),
      );
  });
  watch(signal, () => {
    const reading = page.reading.value;
    const figure = page.shown.value;
    if (reading) paint("focused", figure ? rangesOf(reading, figure) : []);
  });
});

/** Ranges by the window of their text; those whose frame is gone are left out. */
function byWindow(ranges: Range[]): Map<PageWindow, Range[]> {
  const inWindows = new Map<PageWindow, Range[]>();
  for (const range of ranges) {
    const window = range.startContainer.ownerDocument?.defaultView as PageWindow | null | undefined;
    if (!window) continue;
    const own = inWindows.get(window);
    if (own) own.push(range);
    else inWindows.set(window, [range]);
  }
  return inWindows;
}

/** Paints in one window; takes everything away at the end. */
type Painter = (state: State, ranges: Range[]) => void;

function createPainter({ CSS, Highlight }: PageWindow, signal: AbortSignal): Painter {
  const painted = new Map(STATES.map((state) => [state, new Highlight()]));
  const held = new Map<State, Set<Range>>();
  for (const [index, state] of STATES.entries()) painted.get(state)!.priority = index;
  signal.addEventListener("abort", () => {
    for (const state of STATES) CSS.highlights.delete(NAMES[state]);
  });
  return (state, ranges) => {
    const highlight = painted.get(state)!;
    // Only what differs: a browser paints anew the lines of each range that comes or goes. What was added is remembered
    // here: Firefox does not let a content script go through a highlight.
    const wanted = new Set(ranges);
    const before = held.get(state);
    for (const range of before ?? []) if (!wanted.has(range)) highlight.delete(range);
    for (const range of ranges) highlight.add(range);
    held.set(state, wanted);
    // A page may clear the registry; one that has not is spared, as registering paints everything anew.
    if (CSS.highlights.get(NAMES[state]) !== highlight) CSS.highlights.set(NAMES[state], highlight);
  };
}

type Kept = Exclude<State, "sought" | "focused" | Colour>;

function rangesByState(reading: Reading, marks: ReadonlyMap<string, Mark>): Record<Kept, Range[]> {
  const ranges: Record<Kept, Range[]> = { found: [], captured: [], revised: [] };
  for (const figure of reading.figures) {
    const state = stateOf(figure, marks);
    if (state) ranges[state].push(...rangesOf(reading, figure));
  }
  return ranges;
}

/** A figure on its way to the disk looks as before: green says that it is kept. Null: it is not to be seen. */
function stateOf(figure: Figure, marks: ReadonlyMap<string, Mark>): Kept | null {
  const state = marks.get(figure.id)?.state;
  if (state === "ignored") return null;
  return state === "captured" || state === "revised" ? state : "found";
}
