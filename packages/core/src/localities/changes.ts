import type { Division } from "./division";
import { ENDED } from "./generated/ended";

/**
 * What happened to a division, by year. `gained` and `lost` change its territory, so that figures before and after are
 * not of the same place though its code may stay: 拱墅区 gained the whole of 下城区 in 2021. `founded` and `ended` are the
 * same where it began or ended with that.
 */
export type Change =
  | { year: number; kind: "renamed"; from: string; to: string }
  | { year: number; kind: "gained" | "lost" | "founded" | "ended"; part: boolean; code: string };

/** a line of the table: this much of `from` passed to `to` */
interface Transfer {
  year: number;
  from: string;
  to: string;
  part: boolean;
  /** the name that ended with it */
  name?: string;
}

/** The changes of the division with this code, oldest first. `rows`: every division that bore the code. */
export function changes(code: string, rows: readonly Division[]): Change[] {
  transfersByCode ??= readTransfers(ENDED);
  const found = (transfersByCode.get(code) ?? []).map((transfer) => change(code, transfer, rows));
  return found.sort((a, b) => a.year - b.year);
}

function change(code: string, { year, from, to, part, name = "" }: Transfer, rows: readonly Division[]): Change {
  if (from === to) return { year, kind: "renamed", from: name, to: nameFrom(rows, year) ?? name };
  if (from === code) return { year, kind: part ? "lost" : "ended", part, code: to };
  const begins =
    rows.some((one) => one.from === year) && !rows.some((one) => (one.from ?? 0) < year && (one.to ?? year) >= year);
  return { year, kind: begins ? "founded" : "gained", part, code: from };
}

const nameFrom = (rows: readonly Division[], year: number) => rows.find((one) => one.from === year)?.name;

let transfersByCode: Map<string, Transfer[]> | undefined;

/** `330124 余杭县 1981 1994 330184` and `330109 330114@2021`: whole territories and parts of them */
function readTransfers(table: string): Map<string, Transfer[]> {
  const byCode = new Map<string, Transfer[]>();
  const add = (transfer: Transfer) => {
    for (const code of new Set([transfer.from, transfer.to])) byCode.set(code, [...(byCode.get(code) ?? []), transfer]);
  };
  for (const line of table.split("\n")) {
    const [from = "", ...cells] = line.split(" ");
    const [name = "", , to, heirs = ""] = cells;
    for (const part of cells.filter((one) => one.includes("@"))) {
      const [code = "", year] = part.split("@");
      add({ year: Number(year), from, to: code, part: true });
    }
    if (name.includes("@")) continue;
    const whole = heirs.includes("@") ? [] : heirs.split(",").filter(Boolean);
    for (const code of whole) add({ year: Number(to), from, to: code, part: whole.length > 1, name });
  }
  return byCode;
}
