import type { ReadableText, Span } from "@shuzhai/core";
import { metaOf } from "../meta/meta";
import { publishedIn } from "../meta/published";
import type { Visibility } from "../visibility/visibility";
import { assembleSteps } from "./assemble";
import { offsetOfBoundary } from "./boundary";
import type { DomPosition, DomRange } from "./positions";
import { Walk } from "./walk";

export interface ReadDocument {
  readable: ReadableText;
  /** DOM position of the character at a text offset; null for a generated one (a line end between blocks) */
  positionOf(offset: number): DomPosition | null;
  /** text offset of a DOM position (in a text node or, as selections have it, in an element); null where nothing was read */
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
  const total = document.querySelectorAll("*").length;
  const walk = new Walk(visibility);
  const progress = () => ({ read: Math.min(walk.elements, total), total });
  for (const _ of walk.steps(document)) yield progress();
  const meta = metaOf(document);
  const parts = assembleSteps(walk, meta.title ?? "", options.whole === true);
  let part = parts.next();
  for (; !part.done; part = parts.next()) yield progress();
  const published = meta.published ?? publishedIn(part.value.text, part.value.blocks);
  const readable: ReadableText = { ...part.value, meta: published ? { ...meta, published } : meta };
  const positions = walk.builder.positions;
  return {
    readable,
    positionOf: (offset) => positions.positionOf(offset),
    offsetOf: (node, offset) => offsetOfBoundary(positions, node, offset),
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
