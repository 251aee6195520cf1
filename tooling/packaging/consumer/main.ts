import { type Capture, convert, divisionByCode, findIndicator, parsePeriod, type Source } from "@shuzhai/core";
import { heirsOf, resolveDivision } from "@shuzhai/core/history";
import { definitionOf } from "@shuzhai/core/indicators/definitions";
import { englishName } from "@shuzhai/core/localities/english";
import { formatChinese, parseNumber } from "@shuzhai/core/numbers";
import { readVersioned, versioned } from "@shuzhai/core/records";
import { loadTownships } from "@shuzhai/core/townships";
import { formatQuantity } from "@shuzhai/core/units";
import { csv, longTable } from "@shuzhai/dataset";
import { anchor, selectorsFor } from "@shuzhai/page";
import { parse } from "@shuzhai/parser";

/** A day in the life of one figure, through all four packages. Everything asserted stands in the test beside. */
export async function main(): Promise<unknown> {
  const text =
    "青石县2021年国民经济和社会发展统计公报\n2021年，全县实现地区生产总值193.63亿元，按可比价计算比上年增长8.3%。";
  const report = parse(text, { locality: "青石县" });
  const [figure] = report.figures;
  const document = report.documents[figure?.document ?? 0];
  if (!figure || !document) return { text, figures: 0 };

  const source: Source = {
    id: "source-1",
    url: "https://example.org/report",
    title: null,
    site: null,
    publisher: null,
    published: null,
    accessed: "2022-05-06T07:08:09.000Z",
    hash: "0".repeat(64),
    length: text.length,
  };
  const { title, locality, reviewYear, planYear, kind } = document;
  const capture: Capture = {
    id: "00000000-0000-4000-8000-000000000001",
    sourceId: source.id,
    figure,
    edits: { modality: "actual" },
    selectors: selectorsFor(text, figure.span),
    sentence: text.slice(figure.sentence.start, figure.sentence.end),
    document: { title, locality, reviewYear, planYear, kind },
    parserVersion: report.parserVersion,
    anchorVersion: "1",
    tags: [],
    note: "",
    collection: null,
    capturedAt: source.accessed,
    updatedAt: source.accessed,
  };
  const returned = readVersioned("capture", JSON.parse(JSON.stringify(versioned("capture", capture))));
  const changed = text.replace("193.63", "193.65");
  const revised = anchor(changed, capture.selectors);
  const converted = convert("193.63", "亿元", "万元");
  const period = parsePeriod("2021年");
  const former = resolveDivision("下城区", { within: "330000" });
  const townships = await loadTownships("330822");

  return {
    figures: report.figures.map(({ quote, measure, indicator }) => `${quote} ${measure} ${indicator.id}`),
    returned: returned.ok && returned.record.figure.quote,
    anchored: [anchor(text, capture.selectors).kind, revised.kind === "revised" ? revised.new : revised.kind],
    converted: converted.ok ? converted.value : converted.reason,
    period: period.ok ? period.period.start : period.reason,
    heirs: former.ok ? heirsOf(former.division).map(({ code }) => code) : former.reason,
    township: townships?.divisionsNamed("天马街道").map(({ code }) => code),
    names: [divisionByCode("330822")?.name, englishName("常山县"), findIndicator("GDP")?.indicator.name],
    meaning: definitionOf("gdp")?.en,
    numbers: [parseNumber("三分之一"), formatChinese("304750000"), formatQuantity("3044000000", "元")],
    rows: csv(longTable([capture], [source]), { bom: false }).split("\r\n").length,
  };
}
