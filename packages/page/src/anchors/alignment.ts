/**
 * How far a remembered context is from the text beside a place: the fewest characters to insert, delete or replace so
 * that the context stands right there (Levenshtein; what lies beyond the context costs nothing). 0 when it is intact.
 *
 * Time is the product of the two lengths, both at most some dozens of characters.
 */
export function distance(context: string, beside: string): number {
  if (beside.startsWith(context)) return 0;
  const width = beside.length + 1;
  let above = new Uint16Array(width);
  let row = new Uint16Array(width);
  for (let column = 0; column < width; column++) above[column] = column;
  for (let index = 0; index < context.length; index++) {
    row[0] = index + 1;
    const code = context.charCodeAt(index);
    for (let column = 1; column < width; column++) {
      const replaced = above[column - 1]! + (beside.charCodeAt(column - 1) === code ? 0 : 1);
      row[column] = Math.min(replaced, above[column]! + 1, row[column - 1]! + 1);
    }
    [above, row] = [row, above];
  }
  return above.reduce((least, cost) => Math.min(least, cost));
}

/** The characters of a short text in opposite order: what stands before a place is compared from the place outwards. */
export function reversed(text: string): string {
  let result = "";
  for (let index = text.length - 1; index >= 0; index--) result += text.charAt(index);
  return result;
}

/** How many characters two texts share before these places, at most `most`. */
export function sharedBefore(a: string, aEnd: number, b: string, bEnd: number, most: number): number {
  const limit = Math.min(most, aEnd, bEnd);
  let shared = 0;
  while (shared < limit && a.charCodeAt(aEnd - 1 - shared) === b.charCodeAt(bEnd - 1 - shared)) shared++;
  return shared;
}

/** How many characters two texts share from these places on, at most `most`. */
export function sharedAfter(a: string, aStart: number, b: string, bStart: number, most: number): number {
  const limit = Math.min(most, a.length - aStart, b.length - bStart);
  let shared = 0;
  while (shared < limit && a.charCodeAt(aStart + shared) === b.charCodeAt(bStart + shared)) shared++;
  return shared;
}
