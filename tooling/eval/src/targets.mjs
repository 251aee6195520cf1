import { basename } from "node:path";

/**
 * The growth targets of provinces for one year, as read by hand, against the figures reported for them.
 * @param {string} tsv lines of year, code, low, high, phrasing (以上, 左右, 区间), evidence, with a head
 * @param {string} lines JSON Lines of the reports, whose files end with _CODE.txt
 * @returns {{ code: string, wanted: string, found: string[], right: boolean }[]} found: all targets of that year reported
 */
export function compareTargets(tsv, lines) {
  const found = new Map();
  for (const line of lines.split("\n").filter(Boolean)) {
    const figure = JSON.parse(line);
    if (
      figure.type !== "figure" ||
      figure.indicator.id !== "gdp" ||
      figure.measure !== "growth" ||
      figure.modality !== "target"
    )
      continue;
    const code = basename(figure.source, ".txt").replace(/.*_/, "");
    const year = figure.period?.end.slice(0, 4);
    found.set(`${year} ${code}`, [...(found.get(`${year} ${code}`) ?? []), said(figure.quantity)]);
  }
  return tsv
    .trim()
    .split("\n")
    .slice(1)
    .map((row) => {
      const [year, code, low, high, phrasing] = row.split("\t");
      const wanted = phrasing === "区间" ? `${Number(low)}..${Number(high)}` : `${Number(low)}${phrasing}`;
      const figures = found.get(`${year} ${code}`) ?? [];
      return { code, wanted, found: figures, right: figures.includes(wanted) };
    });
}

function said({ value, upper, boundText = "" }) {
  return upper === undefined ? `${Number(value)}${boundText}` : `${Number(value)}..${Number(upper)}`;
}
