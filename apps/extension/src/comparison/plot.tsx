import { formatQuantity } from "@shuzhai/core";
import type { Messages } from "../i18n/zh";
import { axisOf, type Box } from "./axis";
import { Bars, Goals } from "./bars";
import { Lines } from "./lines";
import type { ChartForm } from "./marks";
import type { Plot as PlotData } from "./series";

interface PlotProps {
  plot: PlotData;
  years: readonly string[];
  form: ChartForm;
  box: Box;
  say: Messages;
}

/** One plot with its axes: what it is of and in which unit stands above it. */
export function Plot({ plot, years, form, box, say }: PlotProps) {
  const { subject, series } = plot;
  const points = series.flatMap(({ actual, target }) => [...actual.values(), ...target.values()]);
  const axis = axisOf(
    years.length,
    points.map(({ value }) => value),
    box,
  );
  const label = (value: number) => formatQuantity(String(value), subject.unit);
  const Marks = { line: Lines, bar: Bars, target: Goals }[form];
  // years that would run into each other are left out evenly
  const every = Math.ceil(38 / axis.step);
  return (
    <g>
      <text x={box.left} y={box.top - 10} font-weight="600" lang="zh-CN">
        {say.comparison.chart(`${subject.indicator} ${subject.measure}`, subject.unit)}
      </text>
      {axis.ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={box.left}
            x2={box.right}
            y1={axis.y(tick)}
            y2={axis.y(tick)}
            stroke="currentColor"
            stroke-opacity={tick === 0 ? 0.5 : 0.15}
          />
          <text x={box.left - 6} y={axis.y(tick) + 4} text-anchor="end">
            {label(tick)}
          </text>
        </g>
      ))}
      {years.map((year, index) =>
        index % every ? null : (
          <text key={year} x={axis.x(index)} y={box.bottom + 18} text-anchor="middle">
            {year}
          </text>
        ),
      )}
      <Marks years={years} plot={plot} axis={axis} say={say} />
    </g>
  );
}
