import type { Messages } from "../i18n/zh";
import { type ChartForm, COLOURS } from "./marks";
import { Plot } from "./plot";
import type { Plots } from "./series";

const [WIDTH, LEFT, RIGHT, HEAD, ABOVE, BELOW] = [760, 84, 96, 22, 28, 34];
/** of the values' room, when there is one plot and when there are several */
const [ONE, SEVERAL] = [236, 104];
/** sources that are named beneath */
const NAMED = 4;
/** plots beneath each other: more would be no picture to look at */
export const MOST_PLOTS = 8;

interface ChartProps extends Plots {
  name: string;
  form: ChartForm;
  sources: readonly string[];
  say: Messages;
}

/** The plots beneath each other with what tells how to read them and where the figures are from: a picture of its own. */
export function Chart({ name, years, plots, form, sources, say }: ChartProps) {
  const texts = say.comparison;
  const shown = plots.slice(0, MOST_PLOTS).map(({ subject, series }) => ({
    subject,
    series: series.slice(0, COLOURS.length),
  }));
  const height = shown.length === 1 ? ONE : SEVERAL;
  const room = ABOVE + height + BELOW;
  const foot = HEAD + shown.length * room;
  const lines = [...sources.slice(0, NAMED), ...(sources.length > NAMED ? [texts.moreSources(sources.length)] : [])];
  const whole = foot + 18 + lines.length * 15;
  // several plots have each its own unit, and say it
  const unit = shown.length === 1 ? shown[0]!.subject.unit : "";
  const label = unit === "" ? name : `${name}（${unit}）`;
  const names = shown.length === 1 ? shown[0]!.series.map((one) => one.name) : [];
  return (
    <svg
      class="chart"
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${WIDTH} ${whole}`}
      width={WIDTH}
      height={whole}
      font-family="sans-serif"
      font-size="12"
      fill="currentColor"
      role="img"
      aria-label={texts.chartOf(label)}
    >
      <text x={WIDTH - RIGHT} y={14} text-anchor="end" font-size="11">
        {texts.legend[form]}
      </text>
      <text x={LEFT} y={14} font-size="11" lang="zh-CN">
        {shown.length > 1 ? name : ""}
      </text>
      {shown.map((plot, index) => {
        const top = HEAD + index * room + ABOVE;
        return (
          <Plot
            key={[plot.subject.indicator, plot.subject.measure, plot.subject.unit].join(" ")}
            plot={plot}
            years={years}
            form={form}
            box={{ left: LEFT, right: WIDTH - RIGHT, top, bottom: top + height }}
            say={say}
          />
        );
      })}
      {names.length > 1 &&
        names.map((one, index) => (
          <g key={one}>
            <rect x={WIDTH - RIGHT + 8} y={HEAD + ABOVE + index * 18 - 8} width="9" height="9" fill={COLOURS[index]} />
            <text x={WIDTH - RIGHT + 21} y={HEAD + ABOVE + index * 18} lang="zh-CN">
              {one}
            </text>
          </g>
        ))}
      <text x={LEFT} y={foot + 12} font-size="11" font-weight="600">
        {texts.sources}
      </text>
      {lines.map((line, index) => (
        <text key={line} x={LEFT} y={foot + 27 + index * 15} font-size="11" fill-opacity="0.8" lang="zh-CN">
          {line}
        </text>
      ))}
    </svg>
  );
}
