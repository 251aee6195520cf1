import type { Column, Table } from "../tables/table";
import { type Agreement, agreementOf, pooled } from "./agreement";
import { type Cell, MISSING, saidBy } from "./cell";
import type { Codebook, CodebookVariable } from "./codebook";
import { type Combination, type Coverage, cellsOf } from "./coverage";

/** One cell that two coders filled differently. */
export interface Disagreement extends Combination {
  first: Cell;
  second: Cell;
}

export interface VariableAgreement extends Agreement {
  variable: CodebookVariable;
  /** cells that both have, and of these the ones that say the same */
  both: number;
  bothSame: number;
  onlyFirst: number;
  onlySecond: number;
}

export interface CoderComparison {
  variables: VariableAgreement[];
  /** chance reckoned within each variable */
  overall: Agreement & Pick<VariableAgreement, "both" | "bothSame" | "onlyFirst" | "onlySecond">;
  /** in the order of the codebook */
  disagreements: Disagreement[];
}

/**
 * Two coders' libraries over the same codebook, cell by cell. A value is compared in the variable's unit. A cell whose
 * captures contradict each other is coded as undecided: whoever has not chosen has given no value.
 */
export function compareCoders(codebook: Codebook, first: Coverage, second: Coverage): CoderComparison {
  const disagreements: Disagreement[] = [];
  const pairs = new Map(codebook.variables.map(({ id }) => [id, [] as [string, string][]]));
  for (const combination of cellsOf(codebook)) {
    const cells = [first, second].map((coverage) => coverage.get(combination.key) ?? MISSING) as [Cell, Cell];
    const pair = cells.map(codeOf) as [string, string];
    pairs.get(combination.variable.id)!.push(pair);
    if (pair[0] !== pair[1]) disagreements.push({ ...combination, first: cells[0], second: cells[1] });
  }
  const variables = codebook.variables.map((variable) => {
    const own = pairs.get(variable.id)!;
    return { variable, ...agreementOf(own), ...filled(own) };
  });
  const sum = (of: keyof ReturnType<typeof filled>) => variables.reduce((total, one) => total + one[of], 0);
  return {
    variables,
    overall: {
      ...pooled(variables),
      ...{ both: sum("both"), bothSame: sum("bothSame"), onlyFirst: sum("onlyFirst"), onlySecond: sum("onlySecond") },
    },
    disagreements,
  };
}

const NOTHING = "";
const UNDECIDED = "undecided";

/** What a coder has put into a cell, as a category. */
export function codeOf({ taken, doubts, chosen }: Cell): string {
  if (!taken) return NOTHING;
  return doubts.includes("differ") && !chosen ? UNDECIDED : saidBy(taken);
}

function filled(pairs: [string, string][]) {
  const has = pairs.map(([one, other]) => [one !== NOTHING, other !== NOTHING] as const);
  return {
    both: has.filter(([one, other]) => one && other).length,
    bothSame: pairs.filter(([one, other]) => one !== NOTHING && one === other).length,
    onlyFirst: has.filter(([one, other]) => one && !other).length,
    onlySecond: has.filter(([one, other]) => !one && other).length,
  };
}

const AGREEMENT_COLUMNS: Column[] = [
  { id: "variable", zh: "变量", en: "Variable; empty: all of them", type: "code" },
  { id: "label", zh: "指标", en: "Indicator", type: "text" },
  { id: "cells", zh: "单元格", en: "Cells", type: "integer" },
  { id: "both", zh: "两人都有", en: "Cells that both coders filled", type: "integer" },
  { id: "both_same", zh: "两人同值", en: "of these the same value", type: "integer" },
  { id: "only_first", zh: "仅甲有", en: "Cells that only the first coder filled", type: "integer" },
  { id: "only_second", zh: "仅乙有", en: "Cells that only the second coder filled", type: "integer" },
  { id: "observed", zh: "一致率", en: "Observed agreement p_o over all cells", type: "decimal" },
  { id: "expected", zh: "偶然一致率", en: "Agreement expected by chance p_e", type: "decimal" },
  { id: "kappa", zh: "Kappa", en: "Cohen's kappa (1960); empty where it is not defined", type: "decimal" },
];

/** A line a variable, and one for all at the end. */
export function agreementTable({ variables, overall }: CoderComparison): Table {
  const line = (id: string | null, label: string | null, one: CoderComparison["overall"]) => [
    ...[id, label, String(one.cells), String(one.both), String(one.bothSame)],
    ...[String(one.onlyFirst), String(one.onlySecond)],
    ...[one.observed, one.expected, one.kappa].map((share) => share?.toFixed(4) ?? null),
  ];
  const rows = variables.map((one) => line(one.variable.id, one.variable.indicator.name, one));
  return { columns: AGREEMENT_COLUMNS, rows: [...rows, line(null, null, overall)] };
}

const DISAGREEMENT_COLUMNS: Column[] = [
  { id: "region_code", zh: "地区代码", en: "GB/T 2260 code", type: "code" },
  { id: "region_name", zh: "地区名称", en: "Place", type: "text" },
  { id: "year", zh: "年份", en: "Year", type: "integer" },
  { id: "variable", zh: "变量", en: "Variable of the codebook", type: "code" },
  { id: "label", zh: "指标", en: "Indicator", type: "text" },
  { id: "first", zh: "甲", en: "What the first coder has; empty: nothing", type: "text" },
  { id: "second", zh: "乙", en: "What the second coder has", type: "text" },
  { id: "first_id", zh: "甲记录", en: "Capture of the first coder", type: "code" },
  { id: "second_id", zh: "乙记录", en: "Capture of the second coder", type: "code" },
];

/** A line a cell on which two coders disagree. */
export function disagreementTable({ disagreements }: CoderComparison): Table {
  const rows = disagreements.map(({ place, year, variable, first, second }) => [
    ...[place.code ?? null, place.name, year, variable.id, variable.indicator.name],
    ...[codeOf(first) || null, codeOf(second) || null],
    ...[first.taken?.captureId ?? null, second.taken?.captureId ?? null],
  ]);
  return { columns: DISAGREEMENT_COLUMNS, rows };
}
