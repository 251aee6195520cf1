import { formatQuantity } from "@shuzhai/core";
import type { Messages } from "../i18n/zh";
import type { Series, Subject } from "./series";

/** Okabe and Ito's colours, told apart by most eyes, on light and on dark. */
const COLOURS = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#b58900", "#56b4e9", "#8c6bb1", "#7f7f7f"];
const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [760, 300, 84, 96, 34, 30];

interface ChartProps {
  subject: Subject;
  years: readonly string[];
  series: readonly Series[];
  say: Messages;
}

/** Lines over the years, a place a line; a year that is not known breaks the line. At most as many places as colours. */
export function Chart({ subject, years, series, say }: ChartProps) {
  const shown = series.slice(0, COLOURS.length);
  const all = shown.flatMap(({ actual, target }) => [...actual.values(), ...target.values()].map(({ value }) => value));
  const top = Math.max(...all, 0);
  const bottom = Math.min(...all, 0);
  const x = (index: number) => LEFT + (years.length < 2 ? 0.5 : index / (years.length - 1)) * (WIDTH - LEFT - RIGHT);
  const y = (value: number) => TOP + ((top - value) / (top - bottom || 1)) * (HEIGHT - TOP - BOTTOM);
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((part) => bottom + part * (top - bottom));
  const label = (value: number) => formatQuantity(String(Number(value.toPrecision(3))), subject.unit);
  return (
    <svg
      class="chart"
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      font-family="sans-serif"
      font-size="12"
      fill="currentColor"
      role="img"
      aria-label={say.library.chart(subject.indicator, subject.unit)}
    >
      <text x={LEFT} y={16} font-weight="600" lang="zh-CN">
        {say.library.chart(`${subject.indicator} ${subject.measure}`, subject.unit)}
      </text>
      <text x={WIDTH - RIGHT} y={16} text-anchor="end" font-size="11">
        {say.library.chartLegend}
      </text>
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={LEFT} x2={WIDTH - RIGHT} y1={y(tick)} y2={y(tick)} stroke="currentColor" stroke-opacity="0.15" />
          <text x={LEFT - 6} y={y(tick) + 4} text-anchor="end">
            {label(tick)}
          </text>
        </g>
      ))}
      {years.map((year, index) => (
        <text key={year} x={x(index)} y={HEIGHT - 10} text-anchor="middle">
          {year}
        </text>
      ))}
      {shown.map(({ place, actual, target }, index) => (
        <g key={place} stroke={COLOURS[index]} fill="none" stroke-width="2">
          <path d={path(years, (year) => actual.get(year)?.value, x, y)} />
          {years.map((year, at) => {
            const [real, wanted] = [actual.get(year), target.get(year)];
            return (
              <g key={year}>
                {real && <circle cx={x(at)} cy={y(real.value)} r="3" fill={COLOURS[index]} />}
                {wanted && <circle cx={x(at)} cy={y(wanted.value)} r="4" />}
              </g>
            );
          })}
          <text x={WIDTH - RIGHT + 8} y={TOP + 8 + index * 18} stroke="none" fill={COLOURS[index]} lang="zh-CN">
            {place}
          </text>
        </g>
      ))}
    </svg>
  );
}

function path(
  years: readonly string[],
  valueIn: (year: string) => number | undefined,
  x: (index: number) => number,
  y: (value: number) => number,
): string {
  let broken = true;
  return years
    .map((year, index) => {
      const value = valueIn(year);
      const command = broken ? "M" : "L";
      broken = value === undefined;
      return value === undefined ? "" : `${command}${x(index).toFixed(1)} ${y(value).toFixed(1)}`;
    })
    .join("");
}
