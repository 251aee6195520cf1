/** An indicator of Chinese local statistics or administration: what a row of figures is called. */
export interface Indicator {
  /** stable, snake_case: gdp */
  id: string;
  /** the Chinese name in its usual full form: 地区生产总值 */
  name: string;
  /** other names of the same thing in reports; never shared by two indicators */
  aliases: string[];
  /** what kind of quantity: currency, ratio, count, mass, area, index … */
  dimension: string;
  /** usual unit: 亿元 */
  unit: string;
  /** key of INDICATOR_CATEGORIES */
  category: string;
  /** standard: defined by national statistics or a ministry · admin: of local administration and assessment */
  kind: "standard" | "admin";
  /** flow: sums over a period · stock: stands at a date · rate: a ratio, index or average of a period or date */
  flow: "flow" | "stock" | "rate";
  /** is a higher value better */
  direction: "up" | "down" | "none";
}

/** What an indicator means. Kept apart from the names, which every reader of a text needs. */
export interface IndicatorDefinition {
  id: string;
  /** English name */
  en: string;
  /** one sentence, Chinese */
  definition: string;
  definitionEn: string;
  /** ids of indicators whose names are close and whose meaning is not */
  notToConfuse: string[];
  /** the name in the publications of the National Bureau of Statistics or the ministry that defines it */
  standardName?: string;
}
