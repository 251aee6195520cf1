import { compare, type Figure, multiply, type Quantity } from "@shuzhai/core";
import type { Messages } from "../i18n/zh";

/** The quantity as the text writes it, with the words that bound it: 30.44亿元, 约 30.44亿元, 第 3 位. */
export function quantityText(figure: Pick<Figure, "quantity" | "measure">, say: Messages): string {
  const { quantity, measure } = figure;
  if (quantity.masked || quantity.value === null) return `${quantity.written.number}${quantity.written.unit}`;
  const bound = say.bound[quantity.bound];
  const shown = measure === "rank" ? say.rank(quantity.value) : written(quantity, measure);
  return bound ? `${bound} ${shown}` : shown;
}

/** A number whose unit stands elsewhere, in a table's caption or at the end of a list, is shown with it. */
function withUnit({ value, unit, written: { number, unit: own } }: Quantity): string {
  if (own || value === null || unit === "1") return `${number}${own}`;
  const plain = plainNumber(number);
  if (plain === null) return number;
  const scale = SCALES.find(([, factor]) => compare(multiply(plain, factor), value) === 0);
  return scale ? `${number}${scale[0]}${unit}` : number;
}

const SCALES = [
  ["", "1"],
  ["千", "1e3"],
  ["万", "1e4"],
  ["百万", "1e6"],
  ["亿", "1e8"],
] as const;

/** Growth and change carry their sign, which the text says in a word (下降4.7% → −4.7%). */
function written(quantity: Quantity, measure: Figure["measure"]): string {
  const plain = withUnit(quantity);
  if (measure !== "growth" && measure !== "change" && measure !== "gap") return plain;
  const unsigned = plain.replace(/^[-−－+＋]/, "");
  return `${quantity.value?.startsWith("-") ? "−" : "+"}${unsigned}`;
}

/** The exact value in the unit without its scale (3,044,000,000 元), or null where the text already writes it so. */
export function baseText({ quantity, measure }: Pick<Figure, "quantity" | "measure">): string | null {
  const { value, upper, unit, written } = quantity;
  if (value === null || value.includes("/") || unit === "1" || measure === "rank") return null;
  const number = plainNumber(written.number);
  if (number !== null && compare(number.replace("-", ""), value.replace("-", "")) === 0) return null;
  return `${grouped(value)}${upper ? `–${grouped(upper)}` : ""} ${unit}`;
}

/** An Arabic numeral as a decimal; null for 30.44亿, 七成, 1.5—2. */
function plainNumber(number: string): string | null {
  const plain = number.normalize("NFKC").replaceAll(",", "").replace(/^\+/, "");
  return /^-?\d+(\.\d+)?$/.test(plain) ? plain : null;
}

/** Thousands are grouped in the digits themselves: a float could not hold them all. */
function grouped(decimal: string): string {
  const [whole = "", fraction] = decimal.split(".");
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction ? `${groups}.${fraction}` : groups;
}
