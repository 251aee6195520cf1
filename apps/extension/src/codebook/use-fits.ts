import { useSignal } from "@preact/signals";
import { inBatches } from "@shuzhai/dataset";
import { type Codebook, type Fit, fitting } from "@shuzhai/dataset/codebook";
import { useEffect, useMemo } from "preact/hooks";
import type { ShuzhaiDatabase } from "../database/open";
import type { Row } from "../library/row";

/** Captures that are read at once while the rest of the page goes on. */
const BATCH = 2000;

/**
 * What of the library fits a codebook; null until it is known. Only captures of its places and years are read, and each
 * of them once: a row that a change has replaced is read anew, all others are remembered.
 */
export function useFits(
  database: ShuzhaiDatabase,
  rows: readonly Row[],
  codebook: Codebook | null,
): readonly Fit[] | null {
  const fits = useSignal<readonly Fit[] | null>(null);
  const known = useMemo(() => new WeakMap<Row, Fit[]>(), [codebook]);
  useEffect(() => {
    fits.value = null;
  }, [codebook]);
  useEffect(() => {
    if (!codebook) return;
    let stale = false;
    const wanted = rows.filter(mayFit(codebook));
    const read = async () => {
      const fitsOf = fitting(codebook);
      const unread = wanted.filter((row) => !known.has(row));
      for (const batch of inBatches(unread, BATCH)) {
        const captures = await database.captures.bulkGet(batch.map(({ id }) => id));
        if (stale) return;
        batch.forEach((row, index) => {
          const capture = captures[index];
          known.set(row, capture ? fitsOf(capture) : []);
        });
      }
      if (!stale) fits.value = wanted.flatMap((row) => known.get(row) ?? []);
    };
    void read();
    return () => {
      stale = true;
    };
  }, [rows, codebook]);
  return fits.value;
}

function mayFit({ places, years }: Codebook): (row: Row) => boolean {
  const wanted = new Set(years);
  const keys = new Set(places.flatMap(({ code, name }) => [code ?? name, name]));
  return ({ wholeYear, year, place, areas }) =>
    wholeYear && wanted.has(year) && (keys.has(place) || keys.has(areas[0] ?? ""));
}
