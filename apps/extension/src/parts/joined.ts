import type { Block, ReadableText, Span } from "@shuzhai/core";

/** What is kept of a part of a report for reading the next: its text without navigation. */
export type PartText = Required<Pick<ReadableText, "text" | "blocks">>;

/** The text of a part without its navigation, which would stand between two parts of a report. */
export function partText({ text, blocks = [] }: ReadableText): PartText {
  const part: PartText = { text: "", blocks: [] };
  for (const piece of between(
    blocks.filter(({ kind }) => kind === "chrome"),
    text.length,
  )) {
    const by = part.text.length - piece.start;
    for (const block of blocks) {
      const isInside = block.kind !== "chrome" && block.start >= piece.start && block.end <= piece.end;
      if (isInside) part.blocks.push(moved(block, by));
    }
    part.text += text.slice(piece.start, piece.end);
  }
  return part;
}

/** The stretches between spans that stand in order. */
function between(spans: readonly Span[], length: number): Span[] {
  const ends = [0, ...spans.map(({ end }) => end)];
  const starts = [...spans.map(({ start }) => start), length];
  return ends.map((start, index) => ({ start, end: starts[index]! })).filter(({ start, end }) => start < end);
}

/** A page behind the earlier parts of its report, and how far that moves it. */
export function behindParts(earlier: readonly PartText[], readable: ReadableText): { whole: ReadableText; by: number } {
  let before = "";
  const blocks: Block[] = [];
  for (const part of earlier) {
    blocks.push(...part.blocks.map((block) => moved(block, before.length)));
    before += `${part.text.trimEnd()}\n`;
  }
  const by = before.length;
  const tables = readable.tables?.map(({ caption, cells }) => ({
    ...(caption && { caption: movedSpan(caption, by) }),
    cells: cells.map((cell) => ({ ...cell, span: movedSpan(cell.span, by) })),
  }));
  const whole = {
    ...readable,
    text: before + readable.text,
    blocks: [...blocks, ...(readable.blocks ?? []).map((block) => moved(block, by))],
    ...(tables && { tables }),
  };
  return { whole, by };
}

function moved(block: Block, by: number): Block {
  return { ...block, ...movedSpan(block, by) };
}

export function movedSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
