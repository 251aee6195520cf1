import { indicatorById } from "./all";
import { ACCOUNTS } from "./definitions/accounts";
import { AGRICULTURE } from "./definitions/agriculture";
import { CONSUMPTION } from "./definitions/consumption";
import { CULTURE } from "./definitions/culture";
import { DIGITAL } from "./definitions/digital";
import { EDUCATION } from "./definitions/education";
import { EMPLOYMENT } from "./definitions/employment";
import { ENERGY } from "./definitions/energy";
import { ENTITIES } from "./definitions/entities";
import { ENVIRONMENT } from "./definitions/environment";
import { FINANCE } from "./definitions/finance";
import { FISCAL } from "./definitions/fiscal";
import { FOREIGN } from "./definitions/foreign";
import { GOVERNMENT } from "./definitions/government";
import { HEALTH } from "./definitions/health";
import { INCOME } from "./definitions/income";
import { INDUSTRY } from "./definitions/industry";
import { INNOVATION } from "./definitions/innovation";
import { INVESTMENT } from "./definitions/investment";
import { LAND } from "./definitions/land";
import { POPULATION } from "./definitions/population";
import { PRICES } from "./definitions/prices";
import { PROMOTION } from "./definitions/promotion";
import { RURAL } from "./definitions/rural";
import { SAFETY } from "./definitions/safety";
import { SECURITY } from "./definitions/security";
import { TRANSPORT } from "./definitions/transport";
import { URBAN } from "./definitions/urban";
import type { IndicatorDefinition } from "./indicator";
import { rowsOf, wordsOf } from "./rows";

// what categories are called, as definitions, is for people: a reader of texts needs neither
export { INDICATOR_CATEGORIES } from "./categories";

const TABLES = [
  ACCOUNTS,
  AGRICULTURE,
  CONSUMPTION,
  CULTURE,
  DIGITAL,
  EDUCATION,
  EMPLOYMENT,
  ENERGY,
  ENTITIES,
  ENVIRONMENT,
  FINANCE,
  FISCAL,
  FOREIGN,
  GOVERNMENT,
  HEALTH,
  INCOME,
  INDUSTRY,
  INNOVATION,
  INVESTMENT,
  LAND,
  POPULATION,
  PRICES,
  PROMOTION,
  RURAL,
  SAFETY,
  SECURITY,
  TRANSPORT,
  URBAN,
];

let definitions: Map<string, IndicatorDefinition> | undefined;

/**
 * The rows of the tables: `id | English name | definition | English definition | ids not to confuse | standard name`.
 * The last two cells may be left out; `=` as standard name says: as the name. A pair not to confuse is written once,
 * with either of the two, and holds both ways.
 */
function read(): Map<string, IndicatorDefinition> {
  const read = new Map<string, IndicatorDefinition>();
  for (const [id, en, definition, definitionEn, notToConfuse, standardName] of TABLES.flatMap(rowsOf))
    read.set(id!, {
      id: id!,
      en: en!,
      definition: definition!,
      definitionEn: definitionEn!,
      notToConfuse: wordsOf(notToConfuse ?? ""),
      ...(standardName ? { standardName: standardName === "=" ? indicatorById(id!)!.name : standardName } : {}),
    });
  for (const { id, notToConfuse } of read.values())
    for (const other of notToConfuse) {
      const back = read.get(other)?.notToConfuse;
      if (back && !back.includes(id)) back.push(id);
    }
  return read;
}

/**
 * What the indicator of this id means: its English name, a sentence in both languages, what it must not be confused
 * with. Null for an id that is not in the registry. Sources stand at the head of each table.
 */
export function definitionOf(id: string): IndicatorDefinition | null {
  definitions ??= read();
  return definitions.get(id) ?? null;
}
