import type { Span } from "@shuzhai/core";

export interface DomPosition {
  node: Text;
  offset: number;
}

/** The four numbers of a StaticRange: within one text node, so that it holds whatever happens around the node. */
export interface DomRange {
  startContainer: Text;
  startOffset: number;
  endContainer: Text;
  endOffset: number;
}

/**
 * Where the characters of a text come from: runs of characters that stand in the text as they stand in a text node.
 * Between runs are generated characters (in the text only) and skipped ones (in the node only).
 */
export class Positions {
  private readonly starts: number[] = [];
  private readonly lengths: number[] = [];
  private readonly offsets: number[] = [];
  private readonly nodes: Text[] = [];
  /** of each node: its first run and the one after its last */
  private readonly runsOf = new Map<Node, { first: number; end: number }>();

  /** Adds a run behind all others; one that continues the last run of its node only lengthens it. */
  add(start: number, length: number, node: Text, offset: number): void {
    const last = this.starts.length - 1;
    const continues =
      last >= 0 &&
      this.nodes[last] === node &&
      this.starts[last]! + this.lengths[last]! === start &&
      this.offsets[last]! + this.lengths[last]! === offset;
    if (continues) {
      this.lengths[last]! += length;
      return;
    }
    const runs = this.runsOf.get(node);
    if (runs) runs.end = last + 2;
    else this.runsOf.set(node, { first: last + 1, end: last + 2 });
    this.starts.push(start);
    this.lengths.push(length);
    this.offsets.push(offset);
    this.nodes.push(node);
  }

  /** DOM position of the character at a text offset; null for a generated one and outside the text. */
  positionOf(offset: number): DomPosition | null {
    const run = lastAtMost(this.starts, offset, 0, this.starts.length);
    if (run < 0 || offset >= this.starts[run]! + this.lengths[run]!) return null;
    return { node: this.nodes[run]!, offset: this.offsets[run]! + offset - this.starts[run]! };
  }

  /** Whether any character of a node was read. */
  has(node: Node): boolean {
    return this.runsOf.has(node);
  }

  /** Text offset of a position in a text node; within skipped characters that of the next read one; null if not read. */
  offsetOf(node: Node, offset: number): number | null {
    const runs = this.runsOf.get(node);
    if (!runs) return null;
    const { first, end } = runs;
    const run = lastAtMost(this.offsets, offset, first, end);
    if (run < 0) return this.starts[first]!;
    const within = offset - this.offsets[run]!;
    if (within < this.lengths[run]! || run + 1 === end) return this.starts[run]! + Math.min(within, this.lengths[run]!);
    return within === this.lengths[run]! ? this.starts[run]! + within : this.starts[run + 1]!;
  }

  /** The ranges that a span covers, one a text node, in the order of the text. */
  rangesOf(span: Span): DomRange[] {
    const ranges: DomRange[] = [];
    let run = Math.max(0, lastAtMost(this.starts, span.start, 0, this.starts.length));
    for (; run < this.starts.length && this.starts[run]! < span.end; run++) {
      const from = Math.max(span.start, this.starts[run]!) - this.starts[run]!;
      const to = Math.min(span.end - this.starts[run]!, this.lengths[run]!);
      if (from >= to) continue;
      const node = this.nodes[run]!;
      const [startOffset, endOffset] = [this.offsets[run]! + from, this.offsets[run]! + to];
      const last = ranges.at(-1);
      if (last?.endContainer === node) last.endOffset = endOffset;
      else ranges.push({ startContainer: node, startOffset, endContainer: node, endOffset });
    }
    return ranges;
  }
}

/** index of the last value of an ascending list that is at most `value`, within [from, to); -1 when there is none */
function lastAtMost(values: readonly number[], value: number, from: number, to: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low === from ? -1 : low - 1;
}
