import type { Column, Row } from "../tables/table";
import { isNumeric } from "../tables/table";
import { STYLE } from "./styles";
import { columnLetters, xmlText } from "./xml";

/** What a cell holds at most (Excel specifications and limits). */
export const LONGEST_TEXT = 32_767;
/** A spreadsheet keeps a number in binary; one with more digits is written as text and stays what it is. */
const MOST_DIGITS = 15;
const NUMBER = /^-?\d+(\.\d+)?$/;
const DAY = 86_400_000;

/** A row of a sheet. `number` counts from 1; a text that is too long is cut, and counted. */
export function rowXml(columns: Column[], row: Row, number: number, counts: { textsCut: number }): string {
  const cells = row.map((cell, i) =>
    cell === null ? "" : cellXml(columns[i]!, cell, `${columnLetters(i)}${number}`, counts),
  );
  return `<row r="${number}">${cells.join("")}</row>`;
}

export function headerXml(headers: string[]): string {
  const cells = headers.map((header, i) => textXml(header, `${columnLetters(i)}1`, STYLE.header));
  return `<row r="1">${cells.join("")}</row>`;
}

function cellXml(column: Column, cell: string, at: string, counts: { textsCut: number }): string {
  if (isNumeric(column) && NUMBER.test(cell) && cell.replace(/\D/g, "").length <= MOST_DIGITS) {
    return `<c r="${at}"><v>${cell}</v></c>`;
  }
  const serial = column.type === "date" ? dateSerial(cell) : null;
  if (serial !== null) return `<c r="${at}" s="${STYLE.date}"><v>${serial}</v></c>`;
  if (cell.length > LONGEST_TEXT) counts.textsCut++;
  return textXml(cell.slice(0, LONGEST_TEXT), at, isLink(column, cell) ? STYLE.link : STYLE.text);
}

/** Texts stand in their cells and not in a shared list, which would have to be kept until the end. */
function textXml(text: string, at: string, style: number): string {
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

/** Days since 1899-12-30, from 1900-03-01 on, before which Excel's calendar has a day too many. */
function dateSerial(date: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
  const time = Date.parse(date);
  return Number.isNaN(time) || date < "1900-03-01" ? null : (time - Date.UTC(1899, 11, 30)) / DAY;
}

/** An address in a column of addresses; longer ones are no links for Excel. */
export function isLink({ id }: Column, cell: string | null): boolean {
  return id.endsWith("url") && cell !== null && cell.length <= 2079 && /^https?:\/\//i.test(cell);
}
