import { DIMENSION_OF_UNIT } from "./dimensions";
import type { Indicator } from "./indicator";

/**
 * The rows of a registry file as indicators. One line a row, its columns between bars:
 *
 *     id | name | aliases | English name | usual unit | kind flow direction | definition | English definition | ids not to confuse | standard name
 *
 * Aliases and ids stand with a space between them; the last two columns may be left out; `=` as standard name says: as the name.
 */
export function indicatorsOf(category: string, table: string): Indicator[] {
  return table
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const cells = line.split("|").map((cell) => cell.trim());
      const [id, name, aliases, en, unit, traits, definition, definitionEn, notToConfuse, standardName] = cells;
      const [kind, flow, direction] = traits!.split(" ");
      return {
        id: id!,
        name: name!,
        en: en!,
        aliases: words(aliases!),
        dimension: DIMENSION_OF_UNIT[unit!]!,
        unit: unit!,
        category,
        kind: kind as Indicator["kind"],
        flow: flow as Indicator["flow"],
        direction: direction as Indicator["direction"],
        definition: definition!,
        definitionEn: definitionEn!,
        ...(notToConfuse ? { notToConfuse: words(notToConfuse) } : {}),
        ...(standardName ? { standardName: standardName === "=" ? name! : standardName } : {}),
      };
    });
}

const words = (cell: string) => cell.split(" ").filter((word) => word !== "");
