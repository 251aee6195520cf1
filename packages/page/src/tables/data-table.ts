/**
 * Whether a <table> holds data or only lays out a page: two columns and rows or more, no table inside, no cell that
 * holds a text, and a column of numbers. Looks at the first rows only.
 */
export function isDataTable(table: Element): boolean {
  const role = table.getAttribute("role");
  if (role === "presentation" || role === "none" || table.querySelector("table")) return false;
  const numbers = new Map<number, number>();
  let wideRows = 0;
  for (const row of firstRows(table)) {
    const cells = Array.from(row.children).filter((cell) => cell.localName === "td" || cell.localName === "th");
    if (cells.length >= 2) wideRows++;
    for (const [column, cell] of cells.entries()) {
      const text = cell.textContent ?? "";
      if (text.length > LONGEST_CELL) return false;
      if (column > 0 && isNumberCell(text)) numbers.set(column, (numbers.get(column) ?? 0) + 1);
    }
  }
  return wideRows >= 2 && numbers.size > 0;
}

const LONGEST_CELL = 1_000;
const ROWS_LOOKED_AT = 60;

function firstRows(table: Element): Element[] {
  const rows: Element[] = [];
  for (const child of Array.from(table.children)) {
    if (child.localName === "tr") rows.push(child);
    else if (/^(?:thead|tbody|tfoot)$/.test(child.localName)) {
      for (const row of Array.from(child.children)) if (row.localName === "tr") rows.push(row);
    }
    if (rows.length >= ROWS_LOOKED_AT) break;
  }
  return rows.slice(0, ROWS_LOOKED_AT);
}

/** A cell that holds one number, with at most a sign and a short unit; a date is none. */
export function isNumberCell(text: string): boolean {
  return (
    text.length < 40 &&
    /^\s*[+\-−－△▲约]?\s*\d[\d,，]*(?:[.．]\d+)?\s*[^\d\s,，。；;.．\-—/年月日号]{0,6}\s*$/.test(text)
  );
}
