import { useSignal } from "@preact/signals";
import { inBatches } from "@shuzhai/dataset";
import { type Codebook, type Fit, fitting } from "@shuzhai/dataset/codebook";
import { useEffect } from "preact/hooks";
import type { StoredCodebook } from "../database/codebooks";
import type { ShuzhaiDatabase } from "../database/open";
import type { Row } from "../library/row";

/** Captures that are read at once while the rest of the page goes on. */
const BATCH = 2000;

export interface FollowedFits {
  /** null until they are known */
  fits: readonly Fit[] | null;
  /** captures read of those that may fit */
  read: number;
  total: number;
}

const UNKNOWN: FollowedFits = { fits: null, read: 0, total: 0 };

/** What each row was found to fit, of the codebook that was looked at last: going to another view and back reads nothing anew. */
let remembered = { of: "", fits: new WeakMap<Row, Fit[]>() };

function rememberedOf({ id, updatedAt }: StoredCodebook): WeakMap<Row, Fit[]> {
  const of = `${id} ${updatedAt}`;
  if (remembered.of !== of) remembered = { of, fits: new WeakMap() };
  return remembered.fits;
}

/**
 * What of the library fits a codebook. Only captures of its places and years are read, and each of them once: a row that
 * a change has replaced is read anew.
 */
export function useFits(
  database: ShuzhaiDatabase,
  rows: readonly Row[],
  codebook: StoredCodebook | null,
): FollowedFits {
  const followed = useSignal(UNKNOWN);
  useEffect(() => {
    followed.value = UNKNOWN;
  }, [codebook]);
  useEffect(() => {
    if (!codebook) return;
    let stale = false;
    const known = rememberedOf(codebook);
    const wanted = rows.filter(mayFit(codebook));
    const read = async () => {
      const fitsOf = fitting(codebook);
      const unread = wanted.filter((row) => !known.has(row));
      let done = wanted.length - unread.length;
      for (const batch of inBatches(unread, BATCH)) {
        const captures = await database.captures.bulkGet(batch.map(({ id }) => id));
        if (stale) return;
        batch.forEach((row, index) => {
          const capture = captures[index];
          known.set(row, capture ? fitsOf(capture) : []);
        });
        done += batch.length;
        if (!followed.value.fits) followed.value = { fits: null, read: done, total: wanted.length };
      }
      const fits = wanted.flatMap((row) => known.get(row) ?? []);
      if (!stale) followed.value = { fits, read: done, total: wanted.length };
    };
    void read();
    return () => {
      stale = true;
    };
  }, [rows, codebook]);
  return followed.value;
}

function mayFit({ variables, places, years }: Codebook): (row: Row) => boolean {
  const wanted = new Set(years);
  const modalities = new Set<string>(variables.map(({ modality }) => modality));
  const keys = new Set(places.flatMap(({ code, name }) => [code ?? name, name]));
  return ({ wholeYear, year, place, areas, modality }) =>
    wholeYear && wanted.has(year) && modalities.has(modality) && (keys.has(place) || keys.has(areas[0] ?? ""));
}
