import { codePrefix, type Division, inForce, validIn } from "./division";
import { type Scanned, scanner } from "./scan";

/** Look-ups over one set of divisions. The root binds them to those in force, `@shuzhai/core/history` to all since 1981. */
export interface Gazetteer {
  /** the division of a code: the one in force (else the last one), or the one valid in `year` (the newer in a year of change) */
  divisionByCode(code: string, year?: number): Division | null;
  /** all divisions of a full name, those in force first; 28 county names stand for several */
  divisionsNamed(name: string, options?: { within?: string; year?: number }): Division[];
  /** all divisions of a short form below a known ancestor; whether the text speaks of a division there is another question */
  divisionsShort(short: string, within: string, options?: { year?: number }): Division[];
  /** what a division belongs to, nearest first, up to the province; of a township's code, from its county */
  ancestors(code: string, year?: number): Division[];
  /** the longest full name that starts at `at`, see `scanner` */
  scanDivision(text: string, at: number, options?: { year?: number }): Scanned | null;
}

/** The look-ups over the divisions that `read` gives. Nothing is read before the first look-up. */
export function gazetteer(read: () => Division[]): Gazetteer {
  const index = once(() => indexed(read()));

  const divisionByCode: Gazetteer["divisionByCode"] = (code, year) =>
    index()
      .byCode.get(code)
      ?.find((one) => year === undefined || validIn(one, year)) ?? null;

  const ancestors: Gazetteer["ancestors"] = (code, year) => {
    const above = [code.slice(0, 6), `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`].filter((one) => one !== code);
    return [...new Set(above)].flatMap((one) => divisionByCode(one, year) ?? []);
  };

  const above = ({ code, parent }: Division): Division[] => {
    if (code) return ancestors(code);
    return parent ? [...(index().byCode.get(parent) ?? []), ...ancestors(parent)] : [];
  };

  const select = (found: readonly Division[] = [], within?: string, year?: number) =>
    found.filter((one) => (!within || belongsTo(one, within)) && (year === undefined || validIn(one, year)));

  return {
    divisionByCode,
    ancestors,
    divisionsNamed: (name, { within, year } = {}) => select(index().byName.get(name), within, year),
    divisionsShort: (short, within, { year } = {}) =>
      select(index().byShort.get(short), within, year).filter((one) => one.code !== within),
    scanDivision: scanner(() => index().byName, above),
  };
}

function belongsTo(division: Division, within: string): boolean {
  return (division.code ?? division.parent ?? "").startsWith(codePrefix(within));
}

function indexed(divisions: Division[]) {
  const newestFirst = [...divisions].sort(
    (a, b) => Number(inForce(b)) - Number(inForce(a)) || (b.to ?? 0) - (a.to ?? 0),
  );
  const byCode = new Map<string, Division[]>();
  const byName = new Map<string, Division[]>();
  const byShort = new Map<string, Division[]>();
  for (const one of newestFirst) {
    if (one.code) add(byCode, one.code, one);
    for (const name of namesOf(one)) add(byName, name, one);
    add(byShort, one.short, one);
  }
  return { byCode, byName, byShort };
}

/** 恩施土家族苗族自治州 is 恩施州 in every report, 景宁畲族自治县 often 景宁县 */
function namesOf({ name, short }: Division): string[] {
  const kind = /自治([州县])$/.exec(name);
  return kind ? [name, short + kind[1]] : [name];
}

function add(index: Map<string, Division[]>, key: string, division: Division): void {
  const there = index.get(key);
  if (there) there.push(division);
  else index.set(key, [division]);
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
