/** Lines of a table for a terminal, where a Chinese character is as wide as two letters. Long cells are cut. */
export function tableLines(rows: string[][], widest: number[]): string[] {
  const cut = rows.map((row) => row.map((cell, column) => shorten(cell, widest[column]!)));
  const widths = widest.map((_, column) => Math.max(...cut.map((row) => width(row[column]!))));
  return cut.map((row) =>
    row
      .map((cell, column) => cell + " ".repeat(widths[column]! - width(cell)))
      .join("  ")
      .trimEnd(),
  );
}

function shorten(text: string, most: number): string {
  if (width(text) <= most) return text;
  let kept = "";
  for (const character of text) {
    if (width(kept + character) > most - 2) break;
    kept += character;
  }
  return `${kept}…`;
}

function width(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[ᄀ-￯…—“”]/.test(character) ? 2 : 1), 0);
}
