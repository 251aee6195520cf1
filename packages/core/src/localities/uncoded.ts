import { type Division, inForce, type Level } from "./division";
import { ZONES } from "./generated/zones";
import { BEYOND_CODES } from "./registry/beyond-codes";
import { NATIONAL_ZONES } from "./registry/zones";
import { shortName } from "./short-name";

/**
 * The divisions that have a code, and those without one in GB/T 2260: zones, the 兵团, what belongs to Hong Kong, Macau
 * and Taiwan.
 */
export function withUncoded(coded: Division[]): Division[] {
  return [
    ...coded,
    ...BEYOND_CODES.flatMap(({ parent, level, names }) => list(parent, level, names)),
    ...Object.entries(NATIONAL_ZONES).flatMap(([parent, names]) => list(parent, "zone", names)),
    ...readZones(coded),
  ];
}

/** One line a prefecture: `3302~经济技术开发区 ~保税区`: the first digits of its code, then its zones, ~ for its short form. */
function readZones(coded: Division[]): Division[] {
  const shorts = new Map(coded.filter(inForce).map(({ code, short }) => [code, short]));
  return ZONES.split("\n").flatMap((line) => {
    const parent = `${line.slice(0, 4)}00`;
    return list(parent, "zone", line.slice(4).replaceAll("~", shorts.get(parent) ?? "~"));
  });
}

const list = (parent: string, level: Level, names: string) =>
  names.split(" ").map((name) => division(parent, level, name));

function division(parent: string, level: Level, name: string): Division {
  return { code: null, name, short: shortOf(name, level), level, parent };
}

/** 兵团 of 新疆生产建设兵团, 第八师; of a zone nothing can be left out */
function shortOf(name: string, level: Level): string {
  return level === "zone" ? name.replace(/^新疆生产建设(?=兵团)|^兵团(?=第)/, "") : shortName(name);
}
