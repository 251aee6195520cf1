import { useSignal } from "@preact/signals";
import { useMemo, useRef } from "preact/hooks";
import type { Messages } from "../i18n/zh";
import type { Row } from "../library/row";
import { Chart, MOST_PLOTS } from "./chart";
import { ComparisonTable } from "./comparison-table";
import { statedGrowth } from "./growth";
import { type ChartForm, COLOURS, FORMS } from "./marks";
import { savePng, saveSvg } from "./save-chart";
import { overIndicators, overPlaces, type Plots, placesOf, subjectsOf } from "./series";

interface ComparisonProps {
  rows: readonly Row[];
  say: Messages;
  open(row: Row): void;
}

/** One indicator over places, or one place over indicators, year by year: what happened, what was aimed at, what is missing. */
export function Comparison({ rows, say, open }: ComparisonProps) {
  const texts = say.comparison;
  const over = useSignal<"places" | "indicators">("places");
  const form = useSignal<ChartForm>("line");
  const chosen = useSignal({ places: 0, indicators: 0 });
  const page = useRef<HTMLElement>(null);
  const subjects = useMemo(() => subjectsOf(rows), [rows]);
  const places = useMemo(() => placesOf(rows), [rows]);
  const stated = useMemo(() => statedGrowth(rows, say), [rows, say]);
  const subject = subjects[chosen.value.places] ?? subjects[0];
  const place = (places[chosen.value.indicators] ?? places[0])?.place;
  const ofPlace = over.value === "indicators";
  if (!subject || !place) return <p class="status alone">{texts.nothing}</p>;
  const compared = ofPlace ? overIndicators(rows, place) : overPlaces(rows, subject);
  const name = ofPlace ? place : subject.indicator;
  const sources = sourcesOf(compared);
  const left = ofPlace ? compared.plots.length - MOST_PLOTS : compared.plots[0]!.series.length - COLOURS.length;
  const chart = () => page.current!.querySelector<SVGSVGElement>("svg.chart")!;
  const options = ofPlace
    ? places.map(({ place, count }) => texts.placeOf(place, count))
    : subjects.map(({ indicator, measure, unit, count }) => texts.subjectOf(indicator, measure, unit, count));
  return (
    <section class="comparison" ref={page}>
      <div class="bar">
        <select
          aria-label={texts.over}
          value={over.value}
          onChange={(event) => {
            over.value = event.currentTarget.value as typeof over.value;
          }}
        >
          <option value="places">{texts.places}</option>
          <option value="indicators">{texts.indicators}</option>
        </select>
        <select
          key={over.value}
          aria-label={ofPlace ? texts.place : texts.subject}
          value={chosen.value[over.value]}
          onChange={(event) => {
            chosen.value = { ...chosen.value, [over.value]: Number(event.currentTarget.value) };
          }}
        >
          {options.map((option, index) => (
            <option key={option} value={index}>
              {option}
            </option>
          ))}
        </select>
        <select
          aria-label={texts.form}
          value={form.value}
          onChange={(event) => {
            form.value = event.currentTarget.value as ChartForm;
          }}
        >
          {FORMS.map((one) => (
            <option key={one} value={one}>
              {texts[one]}
            </option>
          ))}
        </select>
        <button type="button" onClick={() => saveSvg(chart(), name)}>
          {texts.saveSvg}
        </button>
        <button type="button" onClick={() => savePng(chart(), name)}>
          {texts.savePng}
        </button>
      </div>
      <Chart name={name} {...compared} form={form.value} sources={sources} say={say} />
      {left > 0 && <p class="hint">{texts.more(left)}</p>}
      <ComparisonTable {...compared} ofPlace={ofPlace} stated={stated} say={say} open={open} />
    </section>
  );
}

/** The sources of the figures that are drawn, each once. */
function sourcesOf({ plots }: Plots): string[] {
  const points = plots
    .slice(0, MOST_PLOTS)
    .flatMap(({ series }) => series.slice(0, COLOURS.length))
    .flatMap(({ actual, target }) => [...actual.values(), ...target.values()]);
  return [...new Set(points.map(({ row }) => row.source))].sort();
}
