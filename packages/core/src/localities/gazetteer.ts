import { codePrefix, type Division, inForce, validIn } from "./division";
import { choose, type Resolved } from "./resolve";
import { type Scanned, scanner } from "./scan";
import { shortScanner } from "./scan-short";

/** Look-ups over one set of divisions. The root binds them to those in force, `@shuzhai/core/history` to all since 1981. */
export interface Gazetteer {
  /** the division of a code: the one in force (else the last one), or the one valid in `year` (the newer in a year of change) */
  divisionByCode(code: string, year?: number): Division | null;
  /** every division that bore a code, the one in force first */
  divisionsByCode(code: string): Division[];
  /** the division of a code (6 or 9 digits), a full name, or, with `within`, a short form; or why there is not one */
  resolveDivision(input: string, options?: { within?: string; year?: number }): Resolved;
  /** all divisions of a full name, those in force first; 28 county names stand for several */
  divisionsNamed(name: string, options?: { within?: string; year?: number }): Division[];
  /** all divisions of a short form below a known ancestor; whether the text speaks of a division there is another question */
  divisionsShort(short: string, within: string, options?: { year?: number }): Division[];
  /** what a division belongs to, nearest first, up to the province; of a township's code, from its county */
  ancestors(code: string, year?: number): Division[];
  /** what belongs to a division directly, in the order of codes; of null, the provinces. Without `year` those in force */
  children(code: string | null, year?: number): Division[];
  /** the longest short form of a division below `within` that starts at `at`, see `shortScanner` */
  scanDivisionShort(text: string, at: number, within: string, options?: { year?: number }): Scanned | null;
  /** the longest full name that starts at `at`, see `scanner` */
  scanDivision(text: string, at: number, options?: { year?: number }): Scanned | null;
}

/** The look-ups over the divisions that `read` gives. Nothing is read before the first look-up. */
export function gazetteer(read: () => Division[]): Gazetteer {
  const all = once(read);
  const byCode = once(() => grouped(all(), ({ code }) => [code]));
  const byName = once(() => grouped(all(), namesOf));
  const byShort = once(() => grouped(all(), ({ short }) => [short]));

  const byParent = once(() => grouped(all(), ({ parent }) => [parent ?? ""]));

  const divisionByCode: Gazetteer["divisionByCode"] = (code, year) =>
    byCode()
      .get(code)
      ?.find((one) => year === undefined || validIn(one, year)) ?? null;

  const ancestors: Gazetteer["ancestors"] = (code, year) => {
    const above = [code.slice(0, 6), `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`].filter((one) => one !== code);
    return [...new Set(above)].flatMap((one) => divisionByCode(one, year) ?? []);
  };

  const above = ({ code, parent }: Division): Division[] => {
    if (code) return ancestors(code);
    return parent ? [...(byCode().get(parent) ?? []), ...ancestors(parent)] : [];
  };

  const select = (found: readonly Division[] = [], within?: string, year?: number) =>
    found.filter((one) => (!within || belongsTo(one, within)) && (year === undefined || validIn(one, year)));

  const divisionsNamed: Gazetteer["divisionsNamed"] = (name, { within, year } = {}) =>
    select(byName().get(name), within, year);

  const divisionsShort: Gazetteer["divisionsShort"] = (short, within, { year } = {}) =>
    select(byShort().get(short), within, year).filter((one) => one.code !== within);

  const resolveDivision: Gazetteer["resolveDivision"] = (input, { within, year } = {}) => {
    if (/^\d+$/.test(input)) {
      if (!/^(\d{6}|\d{9})$/.test(input)) return { ok: false, reason: "malformed", input, candidates: [] };
      return choose(input, byCode().get(input) ?? [], year);
    }
    const named = divisionsNamed(input, { within });
    return choose(input, named.length > 0 || !within ? named : divisionsShort(input, within), year);
  };

  return {
    divisionByCode,
    divisionsByCode: (code) => [...(byCode().get(code) ?? [])],
    divisionsNamed,
    divisionsShort,
    resolveDivision,
    ancestors,
    children: (code, year) =>
      (byParent().get(code ?? "") ?? [])
        .filter((one) => (year === undefined ? inForce(one) : validIn(one, year)))
        .sort((a, b) => (a.code ?? "~").localeCompare(b.code ?? "~")),
    scanDivision: scanner(byName, above),
    scanDivisionShort: shortScanner(byShort, divisionsShort),
  };
}

function belongsTo(division: Division, within: string): boolean {
  return (division.code ?? division.parent ?? "").startsWith(codePrefix(within));
}

/** 恩施土家族苗族自治州 is 恩施州 in every report, 景宁畲族自治县 often 景宁县 */
const namesOf = ({ name, short }: Division) =>
  name.endsWith("自治州") || name.endsWith("自治县") ? [name, short + name.slice(-1)] : [name];

/** In each group those in force stand first, then the ones that ended last. */
function grouped(divisions: Division[], keysOf: (division: Division) => (string | null)[]) {
  const groups = new Map<string, Division[]>();
  for (const one of divisions) {
    for (const key of keysOf(one)) {
      if (key === null) continue;
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
  }
  for (const group of groups.values()) if (group.length > 1) group.sort((a, b) => lastYear(b) - lastYear(a));
  return groups;
}

const lastYear = (division: Division) => division.to ?? 9999;

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
