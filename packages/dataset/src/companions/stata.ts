import type { OutputEncoding } from "../encodings/encode";
import { type Provenance, provenanceLine } from "../provenance/provenance";
import { type Column, isNumeric } from "../tables/table";

/**
 * A Stata do-file that imports a CSV whose header line has ids, keeps codes strings and numbers doubles, and labels every
 * variable and the data ([D] import delimited, [D] label, [D] notes; Stata 14 and later).
 * Stata cuts a label at 80 characters.
 */
export function stataDo(
  columns: Column[],
  file: string,
  provenance: Provenance,
  encoding: OutputEncoding = "utf-8",
): string {
  const strings = columns.flatMap((column, i) => (isNumeric(column) ? [] : [i + 1]));
  const numbers = columns.filter(isNumeric).map(({ id }) => id);
  const made = provenanceLine(provenance);
  return [
    "* 数摘 Shuzhai: imports and labels the data beside this file",
    `* ${made}`,
    "version 14",
    `import delimited using ${quoted(file)}, clear varnames(1) bindquotes(strict) maxquotedrows(unlimited) ///`,
    // without asdouble a number is a float, which keeps seven digits
    `    encoding("${encoding}") stringcols(${strings.join(" ")}) asdouble case(preserve)`,
    "* a byte order mark can stick to the first name",
    `ds`,
    `local first : word 1 of \`r(varlist)'`,
    `if "\`first'" != "${columns[0]!.id}" rename \`first' ${columns[0]!.id}`,
    ...(numbers.length > 0 ? [`destring ${numbers.join(" ")}, replace`] : []),
    ...columns.map(({ id, zh }) => `label variable ${id} ${quoted(cut(zh))}`),
    `label data ${quoted(cut(`数摘 Shuzhai, ${file}`))}`,
    `notes: ${made.replace(/[`$]/g, "")}`,
    "compress",
    "",
  ].join("\n");
}

function cut(text: string): string {
  return Array.from(text).slice(0, 80).join("");
}

/** Compound quotes, inside which a quotation mark is a letter; a backquote or dollar would be a macro. */
function quoted(text: string): string {
  return `\`"${text.replace(/[`$]|"'/g, "")}"'`;
}
