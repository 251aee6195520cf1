import {
  type Bound,
  findIndicator,
  indicatorById,
  type NamedIndicator,
  type Period,
  parsePeriod,
  parseQuantity,
  type Quantity,
} from "@shuzhai/core";

/**
 * What a person typed as a quantity (30.44亿元, -5.6%, 三成); null where it is none. `unitElsewhere`: of a bare number,
 * as tables write them.
 */
export function quantityEntry(text: string, bound: Bound, unitElsewhere = ""): Quantity | null {
  const isBare = /^[-−－+]?[\d.,，]+$/.test(text.trim());
  const whole = isBare ? `${text.trim()}${unitElsewhere}` : text;
  const read = parseQuantity(whole);
  if (!read.ok) return null;
  const [, number = text, unit = ""] = /^([-−－+]?[\d.,，]+)(.*)$/.exec(whole.trim()) ?? [];
  return { value: read.value, unit: read.unit, bound, written: { number, unit } };
}

/** The quantity as it is typed again. */
export function quantityText({ written: { number, unit } }: Quantity): string {
  return `${number}${unit}`;
}

/** What a person typed as a period (2023, 2023-01/2023-10, 2023年1—10月); it stays the kind that it was read as. */
export function periodEntry(text: string, before: Period | null, year: number | null): Period | null {
  const read = parsePeriod(text, { kind: before?.kind ?? "flow", ...(year !== null && { year }) });
  return read.ok ? read.period : null;
}

/** The period as it is typed again. */
export function periodText({ start, end }: Period): string {
  return start === end ? start : `${start}/${end}`;
}

/** An indicator by its id, by a name that the registry knows, or the person's own of the kind that it was. */
export function indicatorEntry(text: string, id: string | null, before: NamedIndicator): NamedIndicator {
  const known = id === null ? findIndicator(text)?.indicator : indicatorById(id);
  if (known) return { name: id === null ? text : known.name, id: known.id, kind: known.kind };
  return { name: text, kind: before.kind };
}
