import { DIMENSION_OF_UNIT } from "./dimensions";
import type { Indicator } from "./indicator";

/** The rows of a table as cells: one line a row, its cells between bars. */
export const rowsOf = (table: string): string[][] =>
  table
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split("|").map((cell) => cell.trim()));

/** The words of a cell, with a space between them. */
export const wordsOf = (cell: string): string[] => cell.split(" ").filter((word) => word !== "");

/**
 * The rows of a registry file as indicators:
 *
 *     id | name | aliases | usual unit | kind flow direction
 */
export function indicatorsOf(category: string, table: string): Indicator[] {
  return rowsOf(table).map(([id, name, aliases, unit, traits]) => {
    const [kind, flow, direction] = traits!.split(" ");
    return {
      id: id!,
      name: name!,
      aliases: wordsOf(aliases!),
      dimension: DIMENSION_OF_UNIT[unit!]!,
      unit: unit!,
      category,
      kind: kind as Indicator["kind"],
      flow: flow as Indicator["flow"],
      direction: direction as Indicator["direction"],
    };
  });
}
