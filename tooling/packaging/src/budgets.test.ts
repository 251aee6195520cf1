import { allIndicators, children, type Division } from "@shuzhai/core";
import { describe, expect, it } from "vitest";
import { bundle } from "./bundle";

const kilobytes = (bytes: number) => Math.round(bytes / 100) / 10;
const everything = (entry: string) => `export * from "@shuzhai/core${entry}";`;
const below = (one: Division): Division[] => [one, ...(one.code ? children(one.code).flatMap(below) : [])];

/** gzip, in kB of 1000 bytes, of all that an entry exports, with what it depends on, zod among it */
const BUDGETS: Record<string, number> = {
  "": 90,
  "/numbers": 6.5,
  "/units": 12,
  "/periods": 13,
  "/localities": 35,
  "/localities/english": 8,
  "/history": 70,
  "/indicators": 36,
  "/indicators/definitions": 80,
  "/checks": 15,
  "/projects": 38,
};

describe("what an entry of core adds to a bundle", () => {
  it.each(Object.entries(BUDGETS))("@shuzhai/core%s: at most %d kB", async (entry, budget) => {
    const { entry: all } = await bundle(everything(entry));
    console.log(`@shuzhai/core${entry}: ${kilobytes(all.gzip)} kB gzip of ${budget}`);
    expect(kilobytes(all.gzip)).toBeLessThanOrEqual(budget);
  });

  it("the root loads nothing later: townships and history are entries of their own", async () => {
    expect((await bundle(everything(""))).loaded).toEqual([]);
  });

  it("townships: one province at a time, each at most 15 kB", async () => {
    const { loaded } = await bundle(everything("/townships"));
    const sizes = loaded.map(({ gzip }) => kilobytes(gzip)).sort((a, b) => b - a);
    console.log(`townships of ${sizes.length} provinces: at most ${sizes[0]} kB gzip`);
    expect(sizes).toHaveLength(31);
    expect(sizes[0]).toBeLessThanOrEqual(15);
  });

  it.each([
    ["units", everything("/units"), 12],
    ["one function of the root", `export { parseNumber } from "@shuzhai/core";`, 17],
  ])("%s: no place and no indicator comes along", async (_, lines, budget) => {
    const { entry } = await bundle(lines);
    const places = children(null).flatMap(below);
    expect(places.length).toBeGreaterThan(3000);
    expect(places.filter(({ name }) => entry.text.includes(name))).toEqual([]);
    expect(allIndicators().filter(({ name }) => name.length > 2 && entry.text.includes(name))).toEqual([]);
    expect(kilobytes(entry.gzip)).toBeLessThanOrEqual(budget);
  });
});
