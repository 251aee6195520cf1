import { allIndicators, children, type Division, divisionsNamed, divisionsShort, findIndicator } from "@shuzhai/core";
import { medianTimes } from "../median-times";

/** Ratios, not times: each look-up over that of the same words in a plain Map, both measured in the same run. */
const LOOK_UPS = 100_000;

const indicators = allIndicators();
const below = (one: Division): Division[] => [one, ...(one.code ? children(one.code).flatMap(below) : [])];
const places = children(null).flatMap(below);
const zhejiang = children("330000").flatMap(below);

const rows: [name: string, words: string[], lookUp: (word: string) => unknown][] = [
  ["指标名称 indicators by name", indicators.map(({ name }) => name), findIndicator],
  ["指标别名 indicators by alias", indicators.flatMap(({ aliases }) => aliases), findIndicator],
  ["不是指标 names of none", places.map(({ name }) => `${name}走访`), findIndicator],
  ["地名 places by name", places.map(({ name }) => name), (name) => divisionsNamed(name)],
  ["简称 places by short form", zhejiang.map(({ short }) => short), (short) => divisionsShort(short, "330000")],
];

const tasks = rows.flatMap(([, words, lookUp]) => {
  const asked = Array.from({ length: LOOK_UPS }, (_, n) => words[(n * 7919) % words.length]!);
  const plain = new Map(words.map((word) => [word, word]));
  return [() => asked.map(lookUp).length, () => asked.map((word) => plain.get(word)).length];
});
const times = medianTimes(tasks);

console.log(`\n查找 ${LOOK_UPS} look-ups, over a plain Map of the same words`);
console.table(
  rows.map(([name, words], i) => ({
    name,
    words: words.length,
    ms: round(times[2 * i]!),
    "Map ms": round(times[2 * i + 1]!),
    ratio: round(times[2 * i]! / times[2 * i + 1]!),
    "µs each": round((times[2 * i]! / LOOK_UPS) * 1000),
  })),
);

function round(value: number): number {
  return Number(value.toPrecision(3));
}
