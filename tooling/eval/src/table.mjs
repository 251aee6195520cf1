const HEADINGS = {
  gold: "gold",
  precision: "prec",
  recall: "rec",
  f1: "f1",
  measure: "meas",
  indicator: "indic",
  period: "period",
  locality: "local",
  modality: "modal",
  bound: "bound",
  exactIndicator: "ind=",
  yearPeriod: "year",
  statedWrong: "wrong!",
  rowF1: "rowF1",
  masked: "mask",
  projectF1: "projF1",
  stage: "stage",
  documentF1: "docF1",
};

/** One line a report and the sum of all: the columns that ../shared/eval/README.md explains. */
export function printTable(table) {
  const columns = Object.keys(HEADINGS);
  const head = line("report", Object.values(HEADINGS));
  const rows = Object.entries(table).map(([name, row]) =>
    line(
      name,
      columns.map((column) => (column === "gold" ? String(row.gold) : row[column].toFixed(3))),
    ),
  );
  return [head, ...rows].join("\n");
}

function line(name, cells) {
  return name.slice(0, 25).padEnd(26) + cells.map((cell) => cell.padStart(7)).join("");
}
