import type { Evidence, Figure, Place } from "@shuzhai/core";
import type { Messages } from "../i18n/zh";
import { periodText } from "./period";

export interface Attribute {
  name: "locality" | "period" | "modality";
  text: string;
  /** not in the figure's sentence: from section, document or hint */
  implied: boolean;
  /** what to look at: it is not known, or it has not happened */
  look: "unknown" | "target" | null;
}

/** Where, when, and whether it happened: what a figure's sentence says or leaves to the document. */
export function attributes(figure: Figure, say: Messages): Attribute[] {
  const { locality, period, modality } = figure;
  return [
    attribute("locality", locality?.name ?? null, say.reading.noLocality, figure.evidence),
    attribute("period", period && periodText(period, say), say.reading.noPeriod, figure.evidence),
    {
      name: "modality",
      text: say.modality[modality],
      implied: figure.evidence.modality?.basis === "implied",
      look: modality === "target" ? "target" : null,
    },
  ];
}

/** What a figure says otherwise than its document: another place, any period, that it is no plain fact. */
export function unlikeDocument(figure: Figure, document: { locality: Place | null }, say: Messages): Attribute[] {
  return attributes(figure, say).filter(({ name }) => {
    if (name === "locality") return figure.locality?.name !== document.locality?.name;
    return name === "period" || figure.modality !== "actual";
  });
}

function attribute(name: Attribute["name"], text: string | null, otherwise: string, evidence: Evidence): Attribute {
  return {
    name,
    text: text ?? otherwise,
    implied: text !== null && evidence[name]?.basis !== "stated",
    look: text === null ? "unknown" : null,
  };
}

/** What the number measures, where it is no plain level: 同比 增速, 全省 位次. */
export function measureText(figure: Figure, say: Messages): string {
  const basis =
    figure.comparison && [say.basis[figure.comparison.basis], figure.comparison.reference].filter(Boolean).join(" ");
  return [
    figure.scope,
    basis,
    figure.of && figure.of !== "level" ? say.measure[figure.of] : "",
    say.measure[figure.measure],
  ]
    .filter(Boolean)
    .join(" ");
}

/** Further words of the sentence that a researcher codes: 力争, 市下达目标任务, 可比价. */
export function remarks(figure: Figure, say: Messages): string[] {
  const { force, target, method, threshold, quantity } = figure;
  return [
    quantity.masked && say.reading.masked,
    force && say.reading.force(force),
    target && say.reading.target(target.text),
    threshold && say.reading.threshold(`${threshold.value}${threshold.unit}`),
    method?.length && say.reading.method(method.join("、")),
  ].filter((it): it is string => Boolean(it));
}
