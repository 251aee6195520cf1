import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { Messages } from "../i18n/zh";
import type { Row } from "../library/row";
import { Chart } from "./chart";
import { savePng, saveSvg } from "./save-chart";
import { growth, type Series, seriesOf, subjectsOf } from "./series";

interface ComparisonProps {
  rows: readonly Row[];
  say: Messages;
  open(row: Row): void;
}

/** One indicator over places and years: what happened, what was aimed at, what is missing. */
export function Comparison({ rows, say, open }: ComparisonProps) {
  const chosen = useSignal(0);
  const page = useRef<HTMLElement>(null);
  const texts = say.library;
  const subjects = subjectsOf(rows);
  const subject = subjects[chosen.value] ?? subjects[0];
  if (!subject) return <p class="status alone">{texts.nothingToCompare}</p>;
  const { years, series } = seriesOf(rows, subject);
  const chart = () => page.current!.querySelector<SVGSVGElement>("svg.chart")!;
  return (
    <section class="comparison" ref={page}>
      <div class="bar">
        <select
          aria-label={texts.subject}
          value={subjects.indexOf(subject)}
          onChange={(event) => {
            chosen.value = Number(event.currentTarget.value);
          }}
        >
          {subjects.map(({ indicator, measure, unit, count }, index) => (
            <option key={`${indicator} ${measure} ${unit}`} value={index}>
              {texts.subjectOf(indicator, measure, unit, count)}
            </option>
          ))}
        </select>
        <button type="button" onClick={() => saveSvg(chart(), subject.indicator)}>
          {texts.saveSvg}
        </button>
        <button type="button" onClick={() => savePng(chart(), subject.indicator)}>
          {texts.savePng}
        </button>
      </div>
      <Chart subject={subject} years={years} series={series} say={say} />
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.column.place}</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {series.map((one) => (
            <tr key={one.place}>
              <th scope="row" lang="zh-CN">
                {one.place}
              </th>
              {years.map((year) => (
                <td key={year}>
                  <Cell series={one} year={year} say={say} open={open} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({
  series: { actual, target },
  year,
  say,
  open,
}: {
  series: Series;
  year: string;
  say: Messages;
  open(row: Row): void;
}) {
  const [real, wanted] = [actual.get(year), target.get(year)];
  const grown = growth(actual, year);
  const texts = say.library;
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
      {grown !== null && (
        <small title={texts.computed}>{` ${grown < 0 ? "−" : "+"}${Math.abs(grown).toFixed(1)}%`}</small>
      )}
      {wanted && (
        <button type="button" class="link target" lang="zh-CN" onClick={() => open(wanted.row)}>
          {texts.goal(wanted.row.value)}
        </button>
      )}
    </>
  );
}
