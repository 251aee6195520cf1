import type { Span } from "@shuzhai/core";
import type { Place } from "./place";

/** A stretch of text that grows as text is added: without the white space at its ends; empty at first. */
export interface Extent extends Span {
  touched: boolean;
}

export function emptyExtent(at: number): Extent {
  return { start: at, end: at, touched: false };
}

/** What the text between two block boundaries is made of. */
export interface OutlineBlock extends Extent {
  place: Place;
  /** how many of its characters stand in links */
  linked: number;
  /** in how many links */
  links: number;
}

/** Follows the growing text and notes where blocks and cells begin and end. */
export class Outline {
  readonly blocks: OutlineBlock[] = [];
  private open: OutlineBlock | null = null;
  private link = 0;

  /** An end of a block. */
  boundary(): void {
    this.open = null;
  }

  /** `text` was added at `start`, standing in `place`. */
  added(start: number, text: string, place: Place): void {
    const first = text.search(/\S/);
    if (first < 0) return;
    const end = start + text.trimEnd().length;
    if (place.cell) {
      extend(place.cell, start + first, end);
      return;
    }
    if (!this.open) {
      this.open = { ...emptyExtent(start + first), place, linked: 0, links: 0 };
      this.blocks.push(this.open);
    }
    extend(this.open, start + first, end);
    if (place.link === 0) return;
    this.open.linked += end - start - first;
    if (place.link !== this.link) this.open.links++;
    this.link = place.link;
  }
}

function extend(extent: Extent, start: number, end: number): void {
  if (!extent.touched) extent.start = start;
  extent.touched = true;
  extent.end = end;
}
