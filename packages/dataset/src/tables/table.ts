/** How a column's cells are to be taken by the program that opens the file. A code looks like a number and is none. */
export type ColumnType = "text" | "code" | "decimal" | "integer" | "date";

export interface Column {
  /** snake_case, ASCII, at most 32 characters: a Stata variable name */
  id: string;
  zh: string;
  /** what it holds, in one line */
  en: string;
  type: ColumnType;
}

/** Numbers are exact decimal strings. Unknown is null: never 0, never a word. */
export type Cell = string | null;
export type Row = Cell[];

export interface Table {
  columns: Column[];
  rows: Row[];
}

export type HeaderLanguage = "zh" | "id";

export function headers(columns: Column[], language: HeaderLanguage): string[] {
  return columns.map((column) => column[language]);
}

export function isNumeric({ type }: Column): boolean {
  return type === "decimal" || type === "integer";
}
