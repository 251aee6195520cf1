import { multiply, type Period, type Quantity } from "@shuzhai/core";
import { inBaseUnit } from "../quantities/base";
import type { MoneyUnit } from "../quantities/money";
import { plainDecimal } from "../quantities/plain-decimal";
import type { FigureRecord } from "../records/figure-record";
import { type Variable, variablesOf } from "./variable";

/** A figure that could fill a cell of the panel. */
export interface Candidate {
  record: FigureRecord;
  variable: Variable;
  /** code of the place, or its name where no code is known */
  region: string;
  year: string;
  value: string;
  unit: string;
}

/** Why a figure has no place in the panel. */
export type Unplaced = "masked" | "noPlace" | "noPeriod" | "partOfYear" | "severalYears";

/** What a record offers to a panel of place × year: a value, or the two ends of a range (gdp_g_t_lo, gdp_g_t_hi); none for a measure that a panel does not hold. */
export function candidatesOf(record: FigureRecord, moneyUnit: MoneyUnit): Candidate[] | Unplaced {
  const { quantity, period, locality, measure } = record.figure;
  if (variablesOf(record.figure).length === 0) return [];
  if (quantity.value === null) return "masked";
  if (!locality) return "noPlace";
  if (!period) return "noPeriod";
  const year = wholeYear(period);
  if (!year.ok) return year.reason;
  const region = locality.code ?? locality.name;
  const ends = quantity.upper === undefined ? [null] : (["low", "high"] as const);
  return ends.flatMap((end) => {
    const { upper, ...single } = quantity;
    const one = { ...single, value: end === "high" ? upper! : quantity.value };
    const said = measure === "growth" ? inPercent(one) : inPanelUnit(one, moneyUnit);
    return variablesOf(record.figure, end).map((variable) => ({ record, variable, region, year: year.year, ...said }));
  });
}

/** A year, or a state at a time of it: the first ten months are no year, and no panel of years may take them for one. */
export function wholeYear(period: Period): { ok: true; year: string } | { ok: false; reason: Unplaced } {
  const [first, last] = [period.start.slice(0, 4), period.end.slice(0, 4)];
  if (period.kind === "stock") return { ok: true, year: last };
  if (first !== last) return { ok: false, reason: "severalYears" };
  const whole = period.start.length === 4 || (period.start.slice(5, 7) === "01" && period.end.slice(5, 7) === "12");
  return whole && !period.also ? { ok: true, year: last } : { ok: false, reason: "partOfYear" };
}

function inPanelUnit(quantity: Quantity, moneyUnit: MoneyUnit): { value: string; unit: string } {
  const { value, unit } = inBaseUnit(quantity, moneyUnit);
  return { value: value!, unit };
}

/** 增长2倍 is 200 %. */
function inPercent({ value, unit }: Quantity): { value: string; unit: string } {
  const exact = plainDecimal(value)!;
  return unit === "倍" ? { value: multiply(exact, "100"), unit: "%" } : { value: exact, unit };
}
