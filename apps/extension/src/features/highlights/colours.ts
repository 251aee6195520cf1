import type { Figure } from "@shuzhai/core";
import { rangesOf } from "../../content/ranges";
import type { Reading } from "../../content/reading";

/** Colours by measure, where the person wants them; a level has the colour of every found figure. */
export type Colour = "change" | "part" | "rank";

const COLOURS: Partial<Record<Figure["measure"], Colour>> = {
  growth: "change",
  change: "change",
  gap: "change",
  from: "change",
  share: "part",
  completion: "part",
  rank: "rank",
};

/** The ranges that each colour covers: of the figures that are to be coloured. None without a reading. */
export function rangesByColour(
  reading: Reading | null,
  isColoured: (figure: Figure) => boolean,
): Record<Colour, Range[]> {
  const ranges: Record<Colour, Range[]> = { change: [], part: [], rank: [] };
  for (const figure of reading?.figures ?? []) {
    const colour = COLOURS[figure.measure];
    if (colour && isColoured(figure)) ranges[colour].push(...rangesOf(reading!, figure));
  }
  return ranges;
}
