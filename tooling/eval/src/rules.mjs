/**
 * How many figures each construction reads, in how many reports, with one example. `figures` are explanations as
 * `explainAll` gives them: the reader, and after it what completed the figure ("after").
 *
 * @param {{ name: string, figures: { reader: string, after?: string[], figure: { quote: string, indicator: { name: string } } }[] }[]} reports
 */
export function countRules(reports) {
  const rules = new Map();
  for (const { name, figures } of reports) {
    for (const { reader, after = [], figure } of figures) {
      for (const rule of [reader, ...after.map((step) => `+ ${step}`)]) {
        const seen = rules.get(rule) ?? { rule, figures: 0, reports: new Set(), example: "" };
        seen.figures++;
        seen.reports.add(name);
        seen.example ||= `${figure.indicator.name} ${figure.quote} (${name})`;
        rules.set(rule, seen);
      }
    }
  }
  return [...rules.values()]
    .map((seen) => ({ ...seen, reports: seen.reports.size }))
    .sort((a, b) => a.reports - b.reports || a.figures - b.figures || (a.rule < b.rule ? -1 : 1));
}

/** One line a construction, those that act on the fewest reports first. */
export function printRules(rules, total) {
  const rows = rules.map(
    ({ rule, reports, figures, example }) =>
      `${rule.padEnd(22)}${String(reports).padStart(7)}${String(figures).padStart(9)}  ${example.replace(/\s+/g, "")}`,
  );
  return [`construction        reports (${total})  figures  an example`, ...rows].join("\n");
}
