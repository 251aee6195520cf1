import type { Axis } from "./axis";
import { COLOURS, type MarksProps } from "./marks";

/** A line a series over the years; a year that is not known breaks the line. Open circles are targets. */
export function Lines({ years, plot: { series }, axis }: MarksProps) {
  return (
    <>
      {series.map(({ name, actual, target }, index) => (
        <g key={name} stroke={COLOURS[index]} fill="none" stroke-width="2">
          <path d={path(years, (year) => actual.get(year)?.value, axis)} />
          {years.map((year, at) => {
            const [real, wanted] = [actual.get(year), target.get(year)];
            return (
              <g key={year}>
                {real && <circle cx={axis.x(at)} cy={axis.y(real.value)} r="3" fill={COLOURS[index]} />}
                {wanted && <circle cx={axis.x(at)} cy={axis.y(wanted.value)} r="4" />}
              </g>
            );
          })}
        </g>
      ))}
    </>
  );
}

function path(years: readonly string[], valueIn: (year: string) => number | undefined, { x, y }: Axis): string {
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
