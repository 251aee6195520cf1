import { isDataTable } from "../tables/data-table";
import { Grid } from "../tables/grid";
import type { Visibility } from "../visibility/visibility";
import { Outline } from "./outline";
import { type Place, placeWithin, ROOT_PLACE } from "./place";
import { TextBuilder } from "./text-builder";

const ELEMENT = 1;
const TEXT = 3;

/** Nothing that a reader reads: controls, graphics, players, readings above Chinese characters. */
const SKIPPED = new Set(
  (
    "script style noscript template head input select textarea button option datalist progress meter " +
    "svg canvas audio video map rt rp rtc"
  ).split(" "),
);

/** how much is done between two yields: one a node, and one for so many characters */
const SLICE = 256;
const CHARACTERS = 4_096;

interface Frame {
  nodes: ArrayLike<Node>;
  index: number;
  place: Place;
  grid: Grid | null;
  leave: (() => void) | null;
}

/** A data table as it was walked through, and where its text ends. */
export interface DataTable {
  grid: Grid;
  region: number;
  end: number;
}

/** What a walk through a document brings together. */
export class Walk {
  readonly outline = new Outline();
  readonly tables: DataTable[] = [];
  readonly builder: TextBuilder;
  elements = 0;
  private place = ROOT_PLACE;
  private numbers = 0;

  constructor(private readonly visibility: Visibility) {
    this.builder = new TextBuilder((start, text) => this.outline.added(start, text, this.place));
  }

  /** Reads a document in the order of reading; yields after each slice of work. Iterative: pages nest deeper than stacks. */
  *steps(document: Document): Generator<void, void> {
    const nodes = Array.from(document.childNodes);
    const frames: Frame[] = [{ nodes, index: 0, place: ROOT_PLACE, grid: null, leave: null }];
    let work = 0;
    for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
      const node = frame.nodes[frame.index++];
      if (!node) {
        frame.leave?.();
        frames.pop();
        continue;
      }
      work++;
      if (node.nodeType === TEXT && !frame.place.hidden) {
        for (const stretch of this.text(node as Text, frame.place)) {
          work += stretch;
          if (work >= SLICE) yield;
          work %= SLICE;
        }
      } else if (node.nodeType === ELEMENT) {
        this.elements++;
        const inner = this.enter(node as Element, frame);
        if (inner) frames.push(inner);
      }
      if (work >= SLICE) yield;
      work %= SLICE;
    }
  }

  private *text(node: Text, place: Place): Generator<number, void> {
    this.place = place;
    const data = node.data;
    const mode = place.whiteSpace === "nowrap" ? "normal" : place.whiteSpace;
    for (let from = 0; from < data.length; from += CHARACTERS) {
      this.builder.add(node, data, from, Math.min(from + CHARACTERS, data.length), mode, place.raised);
      if (from > 0) yield 16;
    }
  }

  private enter(element: Element, outer: Frame): Frame | null {
    const name = element.localName;
    if (name === "br") {
      if (outer.place.wraps) this.builder.wrap();
      else this.builder.newLine();
      return null;
    }
    if (SKIPPED.has(name)) return null;
    const display = this.visibility.display(element);
    if (display === "none") return null;
    const place = placeWithin(element, outer.place, () => ++this.numbers);
    place.hidden = display === "hidden";
    const whiteSpace = this.visibility.whiteSpace?.(element) ?? "inherit";
    if (whiteSpace !== "inherit") place.whiteSpace = whiteSpace;
    const frame: Frame = { nodes: contentOf(element), index: 0, place, grid: outer.grid, leave: null };
    if (name === "table") this.enterTable(element, frame);
    else if (frame.grid && !outer.place.cell && this.enterTablePart(element, name, frame, frame.grid)) return frame;
    else if (display === "block" || display === "table-cell") this.enterBlock(frame);
    return frame;
  }

  private enterBlock(frame: Frame): void {
    const end = () => {
      if (frame.place.wraps) this.builder.wrap();
      else {
        this.builder.breakLine();
        this.outline.boundary();
      }
    };
    end();
    frame.leave = end;
  }

  private enterTable(element: Element, frame: Frame): void {
    frame.grid = null;
    this.enterBlock(frame);
    if (frame.place.cell || !isDataTable(element)) return;
    const table = { grid: new Grid(this.builder.length), region: frame.place.region, end: 0 };
    this.tables.push(table);
    frame.grid = table.grid;
    const leave = frame.leave;
    frame.leave = () => {
      table.end = this.builder.length;
      leave?.();
    };
  }

  /** Rows, cells and caption of a data table; false for anything else. */
  private enterTablePart(element: Element, name: string, frame: Frame, grid: Grid): boolean {
    if (name === "caption") {
      this.enterBlock(frame);
      frame.place.cell = grid.caption;
      return true;
    }
    if (name === "thead" || name === "tbody" || name === "tfoot") grid.startSection();
    if (name === "tr") {
      grid.startRow();
      this.builder.startLine();
      frame.leave = () => this.builder.breakLine();
      return true;
    }
    if (name !== "td" && name !== "th") return false;
    if (grid.rows === 0) return false;
    const isFirst = grid.cells.at(-1)?.row !== grid.rows - 1;
    if (!isFirst) this.builder.tab();
    frame.place.cell = grid.startCell(element, this.builder.length).extent;
    frame.place.wraps = true;
    return true;
  }
}

/** What stands in an element: the summary of a folded <details>, the tree of its open shadow, the document of a frame of this site, its children. */
function contentOf(element: Element): ArrayLike<Node> {
  const name = element.localName;
  if (name === "iframe" || name === "frame") return frameContent(element as HTMLIFrameElement);
  if (name === "slot") {
    const assigned = (element as HTMLSlotElement).assignedNodes?.({ flatten: true });
    if (assigned?.length) return assigned;
  }
  if (name === "details" && !element.hasAttribute("open")) {
    return Array.from(element.children).filter((child) => child.localName === "summary");
  }
  // A copy: the page may change between two slices, and living lists are slow to index in some DOMs.
  return Array.from((element.shadowRoot ?? element).childNodes);
}

function frameContent(frame: HTMLIFrameElement): Node[] {
  try {
    return Array.from(frame.contentDocument?.childNodes ?? []);
  } catch {
    return []; // another site's document
  }
}
