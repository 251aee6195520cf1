import { type Explanation, explain } from "@shuzhai/parser";
import { type ReportFormat, textFormat } from "./format";

/** How the figure at an offset of each file was read: which reader, from which words, and where each attribute stands. */
export function explained(at: number, kind: "text" | "jsonl"): ReportFormat {
  return textFormat("", ({ file, text, hints }) => {
    const found = explain(text, at, hints);
    if (kind === "jsonl") return `${JSON.stringify({ type: "explanation", source: file, at, explanation: found })}\n`;
    return found ? told(file, found) : `${file}@${at}: —\n`;
  });
}

function told(file: string, { figure, reader, left, right, grounds }: Explanation): string {
  const { quantity, indicator, measure, period, locality, modality } = figure;
  const lines = [
    `${file}@${figure.span.start}  ${figure.quote}`,
    `  reader     ${reader}`,
    `  words      ${left}⟦${figure.quote}⟧${right}`,
    `  reading    ${measure} ${quantity.value ?? "X"}${quantity.upper ? `..${quantity.upper}` : ""} ${quantity.unit} ${quantity.bound}`,
    `  indicator  ${indicator.name}${indicator.id ? ` (${indicator.id})` : ""}`,
    `  period     ${period ? `${period.start}/${period.end}` : "—"}`,
    `  locality   ${locality ? `${locality.name}${locality.code ? ` (${locality.code})` : ""}` : "—"}`,
    `  modality   ${modality}`,
    ...grounds.map(({ attribute, words, basis }) => `  ${attribute.padEnd(10)} ← ${basis}: ${shortened(words)}`),
  ];
  return `${lines.join("\n")}\n`;
}

const SHOWN = 60;

function shortened(words: string): string {
  const line = words.replace(/\s+/g, " ");
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}
