import type { FigureRecord } from "../records/figure-record";
import type { Table } from "../tables/table";
import { FINDING_COLUMNS, type Finding, findingRow } from "./finding";
import { growthFindings } from "./growth-check";
import { Statements } from "./statement";
import { sumFindings } from "./sum-check";
import { unitSlips } from "./unit-slips";

/** What several sources say of the same places, held against each other. Inconsistent findings come first. */
export function crossChecks(records: FigureRecord[]): Finding[] {
  const statements = new Statements(records);
  const order = { inconsistent: 0, notComparable: 1, consistent: 2 };
  const findings = [...unitSlips(statements), ...growthFindings(statements), ...sumFindings(statements)];
  return findings.sort((a, b) => order[a.result] - order[b.result]);
}

/** The findings as a table that names both sources. */
export function findingsTable(findings: Finding[]): Table {
  return { columns: FINDING_COLUMNS, rows: findings.map(findingRow) };
}
