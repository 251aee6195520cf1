import { type Figure, indicatorById } from "@shuzhai/core";
import { candidatesOf, wholeYear } from "../panel/candidates";
import { choose } from "../panel/choose";
import { variablesOf } from "../panel/variable";
import type { FigureRecord } from "../records/figure-record";

/** What one source says of one place, indicator and year. */
export interface Statement {
  record: FigureRecord;
  /** code, or name where no code is known */
  region: string;
  /** id, or name where the registry knows none */
  indicator: string;
  year: number;
}

/** Below this many letters a name says too little to be looked for in another report: 投资, 道路. */
const TELLING = 5;

export interface Wanted {
  region: string;
  indicator: string;
  year: number;
  measure: Figure["measure"];
  modality: Figure["modality"];
  /** 2.6倍 says nothing that 69亿元 could be held against */
  unit?: string;
}

/** Statements that a check can look up. Figures without place, whole year or number are in none, nor are changes and gaps. */
export class Statements {
  readonly all: Statement[];
  private readonly byKey = new Map<string, Statement[]>();

  constructor(records: FigureRecord[]) {
    this.all = records.flatMap((record) => {
      const { locality, period, quantity, indicator } = record.figure;
      const year = period && wholeYear(period);
      if (!locality || !year?.ok || quantity.value === null || variablesOf(record.figure).length === 0) return [];
      const region = locality.code ?? locality.name;
      const indicators = indicator.members ?? [indicator];
      return indicators.map(({ id, name }) => ({ record, region, indicator: id ?? name, year: Number(year.year) }));
    });
    for (const statement of this.all) {
      const key = keyOf({ ...statement.record.figure, ...statement });
      this.byKey.set(key, [...(this.byKey.get(key) ?? []), statement]);
    }
  }

  /**
   * Whether the statement can be looked for elsewhere: the registry knows its indicator, or its name is a telling one
   * and its source says one thing of it. A wrong pair would be worse than none.
   */
  isNamed({ record, region, indicator, year }: Statement): boolean {
    if (indicatorById(indicator)) return true;
    const { measure, modality, quantity } = record.figure;
    const alike = this.find({ region, indicator, year, measure, modality }).filter(({ record: other }) => {
      return other.source.id === record.source.id && other.figure.quantity.unit === quantity.unit;
    });
    return (
      indicator.length >= TELLING && new Set(alike.map(({ record: other }) => other.figure.quantity.value)).size === 1
    );
  }

  /** All that is said of it, in whatever unit. */
  find(wanted: Omit<Wanted, "unit">): Statement[] {
    return this.byKey.get(keyOf(wanted)) ?? [];
  }

  /** The units that it is stated in. */
  unitsOf(wanted: Omit<Wanted, "unit">): string[] {
    return [...new Set(this.find(wanted).map(({ record }) => record.figure.quantity.unit))];
  }

  /**
   * The single value that a panel would take, of another source where `except` is given. None where one source says two things
   * and nothing tells them apart (新增就业3000人, 新增就业5650人).
   */
  best(wanted: Wanted, except?: FigureRecord): FigureRecord | null {
    const others = this.find(wanted).filter((statement) => {
      const { figure, source } = statement.record;
      if (wanted.unit !== undefined && figure.quantity.unit !== wanted.unit) return false;
      return this.isNamed(statement) && source.id !== except?.source.id;
    });
    const candidates = others.flatMap(({ record }) => {
      if (record.figure.quantity.upper !== undefined) return [];
      const offered = candidatesOf(record, "元");
      return typeof offered === "string" ? [] : offered.slice(0, 1);
    });
    if (candidates.length === 0) return null;
    const { taken, others: left, why } = choose(candidates);
    const undecided =
      why === "order" && left[0]!.record.source.id === taken.record.source.id && left[0]!.value !== taken.value;
    return undecided ? null : taken.record;
  }
}

function keyOf({ region, indicator, year, measure, modality }: Omit<Wanted, "unit">): string {
  return [region, indicator, year, measure, modality].join("\n");
}
