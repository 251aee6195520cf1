import type { Messages } from "../i18n/zh";
import type { Axis } from "./axis";
import type { Plot } from "./series";

export const FORMS = ["line", "bar", "target"] as const;
export type ChartForm = (typeof FORMS)[number];

/** Okabe and Ito's colours, told apart by most eyes, on light and on dark. */
export const COLOURS = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#b58900", "#56b4e9", "#8c6bb1", "#7f7f7f"];

/** What draws the values of a plot is given. */
export interface MarksProps {
  years: readonly string[];
  plot: Plot;
  axis: Axis;
  say: Messages;
}
