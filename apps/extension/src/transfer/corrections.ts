import type { Capture, Figure, Source } from "@shuzhai/core";
import { corrected, isCorrected } from "../captures/corrected";

/**
 * What people corrected, as test material for the parser: JSON Lines, a sentence a line with its one candidate in the
 * form of the gold files (offsets in the sentence, of the numeral only), and beside it how it was read.
 */
export function correctionLines(captures: readonly Capture[], sources: ReadonlyMap<string, Source>): string {
  return captures
    .filter(isCorrected)
    .map((capture) => {
      const { figure, sentence, document, parserVersion, sourceId } = capture;
      const source = sources.get(sourceId);
      const { locality, ...rest } = document;
      const line = {
        sentence,
        documents: [{ ...rest, locality: locality?.name ?? null }],
        candidates: [candidate(figure, corrected(capture))],
        read: candidate(figure, figure),
        parserVersion,
        source: source ? { url: source.url, hash: source.hash } : null,
      };
      return `${JSON.stringify(line)}\n`;
    })
    .join("");
}

function candidate(reading: Figure, { quantity, measure, indicator, modality, period, locality }: Figure) {
  const { number } = reading.quantity.written;
  const inQuote = Math.max(0, reading.quote.indexOf(number));
  const start = reading.span.start - reading.sentence.start + inQuote;
  return {
    start,
    end: start + number.length,
    text: number,
    label: quantity.masked ? "X" : "F",
    value: quantity.upper === undefined ? quantity.value : `${quantity.value}..${quantity.upper}`,
    unit: quantity.unit,
    measure,
    indicator: [indicator.name],
    modality,
    bound: quantity.bound,
    period: period && (period.start === period.end ? period.start : `${period.start}/${period.end}`),
    locality: locality?.name ?? null,
  };
}
