import type { Division } from "./division";
import { type Gazetteer, gazetteer } from "./gazetteer";
import { IN_FORCE } from "./generated/in-force";
import { TOWNSHIPS_OF } from "./generated/townships/provinces";
import { readInForce } from "./rows";
import { readSeries } from "./series";
import { shortName } from "./short-name";

export type { Division, Level } from "./division";
export type { Gazetteer } from "./gazetteer";

/**
 * The look-ups over one province down to its townships (as of 2023-06-30), loaded when asked for: 5 to 15 kB.
 * `code`: of the province or of anything in it. Null where there are no townships: Hong Kong, Macau, Taiwan, no such code.
 */
export async function loadTownships(code: string): Promise<Gazetteer | null> {
  const province = `${code.slice(0, 2)}0000`;
  const load = Object.hasOwn(TOWNSHIPS_OF, province) ? TOWNSHIPS_OF[province] : undefined;
  if (!load) return null;
  const { TOWNSHIPS } = await load();
  return gazetteer(() => {
    const above = readInForce(IN_FORCE).filter((one) => one.code?.startsWith(province.slice(0, 2)));
    return [...above, ...readTownships(TOWNSHIPS, province.slice(0, 2), new Set(above.map((one) => one.code)))];
  });
}

/** what a township's number says of its name */
const KINDS = [
  { first: 1, end: "街道" },
  { first: 100, end: "镇" },
  { first: 200, end: "乡" },
  { first: 300, end: "" },
  { first: 400, end: "" },
  { first: 500, end: "" },
];

/** One line a county: the last four digits of its code, then its townships: `0822a天马 2紫港 金川b4白石 …`. */
function readTownships(table: string, province: string, known: ReadonlySet<string | null>): Division[] {
  return table.split("\n").flatMap((line) => {
    const county = province + line.slice(0, 4);
    const parent = [county, `${county.slice(0, 4)}00`].find((one) => known.has(one)) ?? `${province}0000`;
    return readSeries(KINDS, line.slice(4)).map(({ number, name }): Division => {
      const code = county + String(number).padStart(3, "0");
      return { code, name, short: shortName(name), level: "township", parent };
    });
  });
}
