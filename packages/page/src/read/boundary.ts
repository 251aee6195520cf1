import type { Positions } from "./positions";

const TEXT = 3;

/**
 * Text offset of any DOM position, as selections have them: one in an element is that of the next text in the element
 * that was read, or the end of the last. Null where nothing was read.
 */
export function offsetOfBoundary(positions: Positions, node: Node, offset: number): number | null {
  if (node.nodeType === TEXT) return positions.offsetOf(node, offset);
  const next = firstRead(positions, node, node.childNodes[offset] ?? null);
  if (next) return positions.offsetOf(next, 0);
  const last = lastRead(positions, node, node.childNodes[offset - 1] ?? null);
  return last ? positions.offsetOf(last, last.data.length) : null;
}

/** the first text that was read from `from` on, inside `root` */
function firstRead(positions: Positions, root: Node, from: Node | null): Text | null {
  let node = from;
  while (node && !positions.has(node)) node = node.firstChild ?? upwards(node, root, "nextSibling");
  return node as Text | null;
}

/** the last text that was read up to and in `from`, inside `root` */
function lastRead(positions: Positions, root: Node, from: Node | null): Text | null {
  let node = from;
  while (node && !positions.has(node)) node = node.lastChild ?? upwards(node, root, "previousSibling");
  return node as Text | null;
}

/** the nearest sibling of a node or of what it stands in, inside `root` */
function upwards(node: Node, root: Node, side: "nextSibling" | "previousSibling"): Node | null {
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) if (at[side]) return at[side];
  return null;
}
