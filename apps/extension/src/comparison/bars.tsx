import type { Axis } from "./axis";
import { COLOURS, type MarksProps } from "./marks";
import type { Series } from "./series";

/** Of a year's room, what its bars take. */
const FILLED = 0.76;
/** px; a bar alone in its year is no wall */
const WIDEST = 46;

/** Bars side by side, a colour a series; a stroke across is the target. A gap is named where there is room. */
export function Bars({ years, plot: { series }, axis, say }: MarksProps) {
  return eachBar(years, series, axis, (one, year, left, width, colour) => {
    const [real, wanted] = [one.actual.get(year), one.target.get(year)];
    return (
      <>
        {real && <Bar value={real.value} left={left} width={width} axis={axis} fill={colour} />}
        {wanted && (
          <line
            x1={left - 2}
            x2={left + width + 2}
            y1={axis.y(wanted.value)}
            y2={axis.y(wanted.value)}
            stroke="currentColor"
            stroke-width="2"
          />
        )}
        {!real && !wanted && <Gap left={left} width={width} axis={axis} text={say.comparison.missing} />}
      </>
    );
  });
}

/** What was aimed at as a frame, what was reached as a bar in it, and how much of the target that is. */
export function Goals({ years, plot: { series }, axis, say }: MarksProps) {
  return eachBar(years, series, axis, (one, year, left, width, colour) => {
    const [real, wanted] = [one.actual.get(year), one.target.get(year)];
    const top = Math.min(...[real, wanted].flatMap((point) => (point ? axis.y(point.value) : [])));
    const share = real && wanted && wanted.value > 0 && real.value >= 0 ? (100 * real.value) / wanted.value : null;
    return (
      <>
        {real && <Bar value={real.value} left={left + width * 0.2} width={width * 0.6} axis={axis} fill={colour} />}
        {wanted && <Bar value={wanted.value} left={left} width={width} axis={axis} fill="none" stroke={colour} />}
        {share !== null && width >= 26 && (
          <text x={left + width / 2} y={top - 4} text-anchor="middle" font-size="10">
            {`${share.toFixed(0)}%`}
          </text>
        )}
        {!real && !wanted && <Gap left={left} width={width} axis={axis} text={say.comparison.missing} />}
      </>
    );
  });
}

function eachBar(
  years: readonly string[],
  series: readonly Series[],
  axis: Axis,
  draw: (series: Series, year: string, left: number, width: number, colour: string) => preact.ComponentChild,
) {
  const width = Math.min(WIDEST, (axis.step * FILLED) / series.length);
  return (
    <>
      {years.map((year, at) => (
        <g key={year}>
          {series.map((one, index) => (
            <g key={one.name}>
              {draw(one, year, axis.x(at) + (index - series.length / 2) * width, width * 0.9, COLOURS[index]!)}
            </g>
          ))}
        </g>
      ))}
    </>
  );
}

interface BarProps {
  value: number;
  left: number;
  width: number;
  axis: Axis;
  fill: string;
  stroke?: string;
}

function Bar({ value, left, width, axis, fill, stroke }: BarProps) {
  const [zero, end] = [axis.y(0), axis.y(value)];
  return (
    <rect
      x={left}
      y={Math.min(zero, end)}
      width={width}
      height={Math.max(1, Math.abs(zero - end))}
      fill={fill}
      {...(stroke && { stroke, "stroke-width": 1.5 })}
    />
  );
}

function Gap({ left, width, axis, text }: { left: number; width: number; axis: Axis; text: string }) {
  if (width < 12) return null;
  return (
    <text x={left + width / 2} y={axis.y(0) - 4} text-anchor="middle" font-size="10" fill-opacity="0.65">
      {width < 40 && text.length > 2 ? "–" : text}
    </text>
  );
}
