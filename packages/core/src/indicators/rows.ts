import { dimensionOf } from "./dimensions";
import type { Indicator } from "./indicator";

/** The rows of a table as cells: one line a row, its cells between bars. */
export const rowsOf = (table: string): string[][] =>
  table
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split("|").map((cell) => cell.trim()));

/** The words of a cell, with a space between them. */
export const wordsOf = (cell: string): string[] => cell.split(" ").filter((word) => word !== "");

const ROW = /^(\w+) (\S+) ([sa])([fsr])([+=-]): (\S+)(.*)$/gm;
const KINDS: Record<string, Indicator["kind"]> = { s: "standard", a: "admin" };
const FLOWS: Record<string, Indicator["flow"]> = { f: "flow", s: "stock", r: "rate" };
const DIRECTIONS: Record<string, Indicator["direction"]> = { "+": "up", "-": "down", "=": "none" };

/**
 * The rows of a registry file as indicators:
 *
 *     ind_output 亿元 sf+: 工业总产值 工业产值 全部~
 *
 * id, usual unit, three letters for kind (standard, admin), flow (flow, stock, rate) and direction (+ more is better,
 * - less, = neither), then the name and its aliases, in which ~ stands for the name.
 */
export function indicatorsOf(category: string, table: string): Indicator[] {
  return Array.from(table.matchAll(ROW), ([, id, unit, kind, flow, direction, name, aliases]) => ({
    id: id!,
    name: name!,
    aliases: wordsOf(aliases!).map((alias) => alias.replace("~", name!)),
    dimension: dimensionOf(unit!)!,
    unit: unit!,
    category,
    kind: KINDS[kind!]!,
    flow: FLOWS[flow!]!,
    direction: DIRECTIONS[direction!]!,
  }));
}
