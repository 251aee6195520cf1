/** Where values and years stand in a plot, in px of the chart. */
export interface Axis {
  x(index: number): number;
  /** room of one year */
  step: number;
  y(value: number): number;
  ticks: number[];
  box: Box;
}

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The years next to each other in the middle of equal rooms; values from 0 or below to round numbers above. */
export function axisOf(years: number, values: readonly number[], box: Box): Axis {
  const { left, right, top, bottom } = box;
  const step = (right - left) / Math.max(years, 1);
  const ticks = ticksOver(Math.min(...values, 0), Math.max(...values, 0));
  const [low, high] = [ticks[0]!, ticks.at(-1)!];
  return {
    x: (index) => left + (index + 0.5) * step,
    step,
    y: (value) => top + ((high - value) / (high - low || 1)) * (bottom - top),
    ticks,
    box,
  };
}

/** Four or so steps of 1, 2 or 5 times a power of ten, that hold all between two values. */
export function ticksOver(low: number, high: number): number[] {
  const rough = (high - low || 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((times) => times * power >= rough) ?? 10);
  const [from, to] = [Math.floor(low / step), Math.ceil(high / step)];
  // multiplied, not added up: 0.1 + 0.2 is not 0.3
  return Array.from({ length: Math.max(to - from, 1) + 1 }, (_, index) =>
    Number(((from + index) * step).toPrecision(12)),
  );
}
