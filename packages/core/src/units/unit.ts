/** What a unit measures. Two units convert into each other when they have the same base. */
export type Dimension =
  | "currency"
  | "area"
  | "length"
  | "mass"
  | "volume"
  | "energy"
  | "power"
  | "duration"
  | "temperature"
  | "ratio"
  | "points"
  | "persons"
  | "traffic"
  | "data"
  | "count";

export interface Unit {
  /** the one spelling of records: 平方米, 公里, 百分点 */
  symbol: string;
  dimension: Dimension;
  /** symbol of the unit that `factor` counts */
  base: string;
  /** how many of the base: exact, "n/d" where no decimal is (亩) */
  factor: string;
  /** other spellings of the same unit */
  aliases: readonly string[];
  en: string;
  /** Unified Code for Units of Measure, where it has one */
  ucum?: string;
  /** a counting word (个, 家): it counts what the noun names and measures nothing */
  classifier?: true;
}

/** A row of a registry: [symbol, factor, English, further facts]. A factor of "own" makes the unit its own base. */
export type Row = readonly [symbol: string, factor: string, en: string, more?: { aliases?: string; ucum?: string }];

/** Units that share a dimension and a base; `aliases` are parted by spaces. */
export const units = (dimension: Dimension, base: string, rows: readonly Row[]): Unit[] =>
  rows.map(([symbol, factor, en, more]) => ({
    symbol,
    dimension,
    base: factor === "own" ? symbol : base,
    factor: factor === "own" ? "1" : factor,
    aliases: more?.aliases?.split(" ") ?? [],
    en,
    ...(more?.ucum && { ucum: more.ucum }),
  }));

/** Counting words: each is its own base, because five 家 are not five 户. */
export const classifiers = (rows: string): Unit[] =>
  rows
    .trim()
    .split("\n")
    .map((row) => {
      const [symbols = "", en = ""] = row.trim().split(" = ");
      const [symbol = "", ...aliases] = symbols.split(" ");
      return { symbol, dimension: "count", base: symbol, factor: "1", aliases, en, classifier: true };
    });
