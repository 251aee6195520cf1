import type { Messages } from "../i18n/zh";
import type { Row } from "../library/row";
import { growth, pointsApart, type Stated } from "./growth";
import type { Plots, Series } from "./series";

interface ComparisonTableProps extends Plots {
  /** rows are indicators of one place, or else places of one indicator */
  ofPlace: boolean;
  stated(indicator: string, place: string): Stated;
  say: Messages;
  open(row: Row): void;
}

/** Every figure of the comparison: what happened, what was aimed at, how it grew by reckoning and by what the texts say. */
export function ComparisonTable({ years, plots, ofPlace, stated, say, open }: ComparisonTableProps) {
  const series = plots.flatMap(({ series }) => series);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{ofPlace ? say.comparison.indicator : say.library.column.place}</th>
          {years.map((year) => (
            <th key={year} scope="col">
              {year}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {series.map((one) => {
          const { indicator, measure, unit } = one.subject;
          return (
            <tr key={[one.name, measure, unit].join(" ")}>
              <th scope="row">
                <span lang="zh-CN">{one.name}</span>
                {ofPlace && (
                  <small>
                    {` ${measure} · `}
                    <span lang="zh-CN">{unit}</span>
                  </small>
                )}
              </th>
              {years.map((year) => (
                <td key={year}>
                  <Cell series={one} year={year} stated={stated(indicator, one.place)} say={say} open={open} />
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

interface CellProps {
  series: Series;
  year: string;
  stated: Stated;
  say: Messages;
  open(row: Row): void;
}

function Cell({ series: { actual, target, subject }, year, stated, say, open }: CellProps) {
  const texts = say.comparison;
  const [real, wanted] = [actual.get(year), target.get(year)];
  const isLevel = subject.measure === say.measure.level;
  const computed = isLevel ? growth(actual, year) : null;
  const said = isLevel ? stated.get(year) : undefined;
  const apart = pointsApart(computed, said?.percent);
  return (
    <>
      {real ? (
        <button type="button" class="link" lang="zh-CN" onClick={() => open(real.row)}>
          {real.row.value}
        </button>
      ) : (
        <span class="missing">{texts.missing}</span>
      )}
      {real?.contradicted && (
        <span class="news" role="img" aria-label={texts.contradicted} title={texts.contradicted}>
          {" ≠"}
        </span>
      )}
      {(computed !== null || said) && (
        <span class="growth">
          {computed !== null && <small title={texts.computed}>{texts.computedGrowth(percent(computed))}</small>}
          {said && (
            <button
              type="button"
              class={apart === null ? "link" : "link news"}
              title={apart === null ? texts.stated : texts.apart(apart.toFixed(1))}
              onClick={() => open(said.row)}
            >
              {texts.statedGrowth(percent(said.percent))}
              {apart !== null && <span class="unseen">{`: ${texts.apart(apart.toFixed(1))}`}</span>}
            </button>
          )}
        </span>
      )}
      {wanted && (
        <button type="button" class="link target" lang="zh-CN" onClick={() => open(wanted.row)}>
          {texts.goal(wanted.row.value)}
        </button>
      )}
    </>
  );
}

function percent(value: number): string {
  return `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(1)}%`;
}
