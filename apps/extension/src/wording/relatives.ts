import type { Figure } from "@shuzhai/core";
import type { Messages } from "../i18n/zh";
import { quantityText } from "./quantity";

/** More would hide the page. */
const SHOWN = 4;

/** The figures that speak of this one or that it speaks of: 增速 +17%, 完成率 72.5%. */
export function relatives(figure: Figure, figures: Figure[], say: Messages): string[] {
  const line = (as: keyof Messages["relation"], other: Figure) => `${say.relation[as]} ${quantityText(other, say)}`;
  const ofThis = figures.flatMap((other) =>
    (other.relatesTo ?? []).filter(({ id }) => id === figure.id).map(({ as }) => line(as, other)),
  );
  const ofOthers = (figure.relatesTo ?? []).flatMap(({ id, as }) => {
    const other = figures.find((it) => it.id === id);
    return other ? say.related(say.relation[as], `${other.indicator.name} ${quantityText(other, say)}`) : [];
  });
  return [...ofOthers, ...ofThis].slice(0, SHOWN);
}
