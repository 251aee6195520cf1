import { isNumber } from "./cell-text";

/**
 * Whether a <table> holds data or only lays out a page: two columns and rows or more, no table inside, no cell that
 * holds a text, and a column of numbers. Looks at the first rows only. Calendars are none.
 */
export function isDataTable(table: Element): boolean {
  const role = table.getAttribute("role");
  if (role === "presentation" || role === "none" || table.querySelector("table")) return false;
  const rows = firstRows(table).map((row) => Array.from(row.children).filter(isCell));
  const texts = rows.map((row) => row.map((cell) => cell.textContent ?? ""));
  if (texts.some((row) => row.some((text) => text.length > LONGEST_CELL))) return false;
  if (texts.some((row) => /^[日一二三四五六]{7}$/.test(row.join("").replace(/\s|星期|周/g, "")))) return false;
  const hasNumbers = texts.some((row) => row.slice(1).some(isNumber));
  return hasNumbers && texts.filter((row) => row.length >= 2).length >= 2;
}

const LONGEST_CELL = 1_000;
const ROWS_LOOKED_AT = 60;

function isCell(element: Element): boolean {
  return element.localName === "td" || element.localName === "th";
}

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
