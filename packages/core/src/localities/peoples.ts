import { ETHNIC_GROUPS } from "./registry/ethnic-groups";

/** as written in names: 土家族, and without 族 where names leave it out (哈萨克自治州) */
const WRITTEN = new Map(
  Object.keys(ETHNIC_GROUPS)
    .flatMap((people) => [[people, people], ...(people.length > 2 ? [[people.slice(0, -1), people]] : [])] as const)
    .sort(([a], [b]) => b.length - a.length) as [string, string][],
);

/**
 * Takes the peoples off the end of a name: 黔东南苗族侗族 → 黔东南 and [苗族, 侗族]. Never what is left of a name: 内蒙古,
 * and 东乡 of 东乡族自治县.
 */
export function withoutPeoples(name: string): { rest: string; peoples: string[] } {
  const peoples: string[] = [];
  let rest = name.replace(/各族$/, "");
  for (;;) {
    const written = [...WRITTEN.keys()].find((one) => rest.endsWith(one) && rest.length - one.length > 1);
    if (!written) return { rest: WRITTEN.has(rest) ? rest.replace(/族$/, "") : rest, peoples };
    peoples.unshift(WRITTEN.get(written) ?? written);
    rest = rest.slice(0, -written.length);
  }
}
