import type { Project } from "@shuzhai/core";
import type { Messages } from "../i18n/zh";
import { quantityText } from "../wording/quantity";

/** Every amount that is reported, each once: more than one where documents differ. */
export function investmentTexts({ investments }: Project, say: Messages): string[] {
  const different = new Map(investments.map(({ quantity }) => [`${quantity.value} ${quantity.unit}`, quantity]));
  return [...different.values()].map((quantity) => quantityText({ quantity, measure: "level" }, say));
}

/** The stages in their order: 2021 签约 → 2022 开工 → 2023 投产（目标）. */
export function historyText({ stages }: Project, say: Messages): string {
  const told = stages.map(({ stage, modality, period }) => {
    const name = modality === "target" ? say.projects.planned(say.projects.stage[stage]) : say.projects.stage[stage];
    return period ? `${period.end.slice(0, 4)} ${name}` : name;
  });
  return [...new Set(told)].join(" → ");
}
