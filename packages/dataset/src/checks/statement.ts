import type { Figure } from "@shuzhai/core";
import { candidatesOf, wholeYear } from "../panel/candidates";
import { choose } from "../panel/choose";
import type { FigureRecord } from "../records/figure-record";

/** What one source says of one place, indicator and year. */
export interface Statement {
  record: FigureRecord;
  region: string;
  indicator: string;
  year: number;
}

export interface Wanted {
  region: string;
  indicator: string;
  year: number;
  measure: Figure["measure"];
  modality: Figure["modality"];
}

/** Statements that a check can look up. Figures without place, whole year or number are in none. */
export class Statements {
  readonly all: Statement[];
  private readonly byKey = new Map<string, Statement[]>();

  constructor(records: FigureRecord[]) {
    this.all = records.flatMap((record) => {
      const { locality, period, quantity, indicator } = record.figure;
      const year = period && wholeYear(period);
      if (!locality || !year?.ok || quantity.value === null) return [];
      const region = locality.code ?? locality.name;
      const indicators = indicator.members ?? [indicator];
      return indicators.map(({ id, name }) => ({ record, region, indicator: id ?? name, year: Number(year.year) }));
    });
    for (const statement of this.all) {
      const key = keyOf({ ...statement.record.figure, ...statement });
      this.byKey.set(key, [...(this.byKey.get(key) ?? []), statement]);
    }
  }

  /** All that is said of it. */
  find(wanted: Wanted): Statement[] {
    return this.byKey.get(keyOf(wanted)) ?? [];
  }

  /** The one that a panel would take, of another source where `except` is given. */
  best(wanted: Wanted, except?: FigureRecord): FigureRecord | null {
    const others = this.find(wanted).filter(({ record }) => !except || record.source.id !== except.source.id);
    const candidates = others.flatMap(({ record }) => {
      const offered = candidatesOf(record, "元");
      return typeof offered === "string" ? [] : offered.slice(0, 1);
    });
    return candidates.length > 0 ? choose(candidates).taken.record : null;
  }
}

function keyOf({ region, indicator, year, measure, modality }: Wanted): string {
  return [region, indicator, year, measure, modality].join("\n");
}
