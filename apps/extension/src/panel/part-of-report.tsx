import type { Messages } from "../i18n/zh";
import type { PanelReading } from "../messages/panel-port";

/** Which page of a report this is, and whether what the pages before it say is known. */
export function PartOfReport({ part, say }: { part: PanelReading["part"]; say: Messages }) {
  if (!part) return null;
  const { number, of, readBefore } = part;
  const wanting = number - 1 - readBefore;
  const { panel } = say;
  const before = wanting > 0 ? panel.partsWanting(wanting) : panel.partsTogether;
  return <p class="bar hint">{[panel.part(number, of), number > 1 && before].filter(Boolean).join(" ")}</p>;
}
