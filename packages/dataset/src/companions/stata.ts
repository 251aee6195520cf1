import type { OutputEncoding } from "../encodings/encode";
import { type Column, isNumeric } from "../tables/table";

/**
 * A Stata do-file that imports a CSV whose header line has ids, keeps codes strings, and labels every variable.
 * Stata cuts a label at 80 characters.
 */
export function stataDo(columns: Column[], file: string, encoding: OutputEncoding = "utf-8"): string {
  const strings = columns.flatMap((column, i) => (isNumeric(column) ? [] : [i + 1]));
  const numbers = columns.filter(isNumeric).map(({ id }) => id);
  return [
    "* 数摘 Shuzhai: imports and labels the data beside this file",
    "version 14",
    `import delimited using ${quoted(file)}, clear varnames(1) bindquote(strict) maxquotedrows(unlimited) ///`,
    `    encoding("${encoding}") stringcols(${strings.join(" ")}) case(preserve)`,
    "* a byte order mark can stick to the first name",
    `ds`,
    `local first : word 1 of \`r(varlist)'`,
    `if "\`first'" != "${columns[0]!.id}" rename \`first' ${columns[0]!.id}`,
    ...(numbers.length > 0 ? [`destring ${numbers.join(" ")}, replace`] : []),
    ...columns.map(({ id, zh }) => `label variable ${id} ${quoted(Array.from(zh).slice(0, 80).join(""))}`),
    "compress",
    "",
  ].join("\n");
}

/** Compound quotes, inside which a quotation mark is a letter; a backquote or dollar would be a macro. */
function quoted(text: string): string {
  return `\`"${text.replace(/[`$]|"'/g, "")}"'`;
}
