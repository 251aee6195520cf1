import type { ReadableText, Span } from "@shuzhai/core";
import { metaOf } from "../meta/meta";
import type { Visibility } from "../visibility/visibility";
import { assemble } from "./assemble";
import type { DomPosition, DomRange } from "./positions";
import { Walk } from "./walk";

export interface ReadDocument {
  readable: ReadableText;
  /** DOM position of the character at a text offset; null for a generated one (a line end between blocks) */
  positionOf(offset: number): DomPosition | null;
  /** text offset of a DOM position in a text node; null outside what was read */
  offsetOf(node: Node, offset: number): number | null;
  /** the DOM ranges that a span of the text covers, one a text node */
  rangesOf(span: Span): DomRange[];
}

export interface ReadOptions {
  /** mark nothing as chrome: the person wants the whole page read */
  whole?: boolean;
}

export interface ReadProgress {
  /** elements that are read */
  read: number;
  total: number;
}

/**
 * Reads what a reader sees of a document, in slices: yields after each few hundred nodes, so that a page is read
 * without a long task and reading can be given up. The document is not changed. When it changes between two slices,
 * the text is that of no moment; read again then.
 *
 * The text: blocks and rows of data tables end with "\n", cells of a row with "\t", an empty line is kept as one.
 * White space is collapsed as CSS does; &nbsp; stays U+00A0. Invisible characters are left out.
 * Text that is in no block is in a table.
 */
export function* readDocumentSteps(
  document: Document,
  visibility: Visibility,
  options: ReadOptions = {},
): Generator<ReadProgress, ReadDocument> {
  const total = document.getElementsByTagName("*").length;
  const walk = new Walk(visibility);
  for (const _ of walk.steps(document)) yield { read: Math.min(walk.elements, total), total };
  const meta = metaOf(document);
  const readable = { ...assemble(walk, meta.title ?? "", options.whole === true), meta };
  const positions = walk.builder.positions;
  return {
    readable,
    positionOf: (offset) => positions.positionOf(offset),
    offsetOf: (node, offset) => positions.offsetOf(node, offset),
    rangesOf: (span) => positions.rangesOf(span),
  };
}

/** Reads a document whole; see `readDocumentSteps`. */
export function readDocument(document: Document, visibility: Visibility, options: ReadOptions = {}): ReadDocument {
  const steps = readDocumentSteps(document, visibility, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
