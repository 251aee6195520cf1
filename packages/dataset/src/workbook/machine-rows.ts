import type { Capture, Source } from "@shuzhai/core";
import { registriesVersion } from "@shuzhai/core/registries";
import { BACKUP_VERSION } from "../backup/format";
import { MONEY_UNITS, type MoneyUnit } from "../quantities/money";
import type { Batches } from "../streams/output";
import type { Row } from "../tables/table";
import { machineRow } from "./machine-sheet";

interface Head {
  made: string;
  moneyUnit: MoneyUnit;
}

/** The rows of sheet 机读: a backup, and with each capture the mark of its row in 数据, in the same order. */
export async function* machineRows(
  sources: Source[],
  captures: Batches<Capture>,
  marks: string[],
  { made, moneyUnit }: Head,
): AsyncGenerator<Row[]> {
  const row = (record: object) => machineRow(JSON.stringify(record));
  yield [row({ type: "shuzhai", version: BACKUP_VERSION, registries: registriesVersion(), made, moneyUnit })];
  yield sources.map((source) => row({ type: "source", ...source }));
  let written = 0;
  for await (const batch of captures) {
    yield batch.map((capture, i) => row({ type: "capture", row: marks[written + i], ...capture }));
    written += batch.length;
  }
  yield [row({ type: "end", sources: sources.length, captures: written })];
}

/** What `machineRows` wrote beside the records themselves. The lines are known to be a whole backup of ours. */
export function readMarks(lines: string[]): { moneyUnit: MoneyUnit; marks: Map<string, string> } {
  const records = lines.filter((line) => line.trim() !== "").map((line) => JSON.parse(line));
  const { moneyUnit } = records[0];
  const captures = records.filter(({ type, row }) => type === "capture" && typeof row === "string");
  return {
    moneyUnit: Object.hasOwn(MONEY_UNITS, moneyUnit) ? moneyUnit : "元",
    marks: new Map(captures.map(({ id, row }) => [id, row])),
  };
}
