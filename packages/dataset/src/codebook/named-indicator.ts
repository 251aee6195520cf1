import { findIndicator, indicatorById, type Measure, unitOf } from "@shuzhai/core";
import type { CodebookVariable } from "./codebook";

/** The unit that an indicator's measure is mostly given in; null where that is not known. */
export function usualUnit({ id }: { id?: string | undefined }, measure: Measure): string | null {
  if (measure === "growth" || measure === "share" || measure === "completion") return "%";
  const unit = measure === "level" && id !== undefined ? indicatorById(id)?.unit : undefined;
  return unit && unitOf(unit) ? unit : null;
}

/** An indicator by any of its names. It keeps the one that the researcher gave it: captures of that name fit it too. */
export function indicatorNamed(name: string): CodebookVariable["indicator"] {
  const found = findIndicator(name)?.indicator;
  return found ? { name, id: found.id } : { name };
}
