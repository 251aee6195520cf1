import type { Part } from "./phrase";
import { smallNumber, wordAt } from "./tokens";

/** 20世纪80年代, 二十世纪九十年代, 上世纪70年代: ten years. 80年代 alone does not say its century. */
export function scanDecade(text: string, at: number): Part | null {
  const last = wordAt(text, at, ["上世纪", "上个世纪"]);
  const century = last >= 0 ? { end: last, value: 20 } : scanCentury(text, at);
  const decade = century && smallNumber(text, century.end, 90);
  if (!decade || decade.value % 10 !== 0) return null;
  const end = wordAt(text, decade.end, ["年代"]);
  const from = (century.value - 1) * 100 + decade.value;
  return end < 0 ? null : { end, year: { is: "stated", from, to: from + 9 }, grain: "year" };
}

function scanCentury(text: string, at: number): { end: number; value: number } | null {
  const number = smallNumber(text, at, 21);
  const end = number ? wordAt(text, number.end, ["世纪"]) : -1;
  return number && end >= 0 ? { end, value: number.value } : null;
}
