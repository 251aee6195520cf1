/** 2018-03-22 08:00, 2018/3/22, 2018年3月22日 → 2018-03-22: the first date of a text; null when it has none. */
export function isoDate(text: string): string | null {
  const match = /((?:19|20)\d{2})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})/.exec(text);
  return match ? `${match[1]}-${match[2]!.padStart(2, "0")}-${match[3]!.padStart(2, "0")}` : null;
}
