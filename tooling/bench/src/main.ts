import { parse } from "@shuzhai/parser";
import { digitScan } from "./digit-scan";
import { medianTimes } from "./median-times";
import { largestReport, ofLength } from "./report-text";

/** Ratios, not times: both sides of each are measured in the same run, so that they hold on any machine. */
const LENGTHS = [10_000, 30_000, 100_000, 300_000, 1_000_000];

const report = largestReport();
const [parsing = 0, scanning = 0] = medianTimes([() => parse(report.text), () => digitScan(report.text)]);
console.log(`\n解析与数字扫描 parse over a bare digit scan: ${report.name}, ${report.text.length} characters`);
console.table([{ "parse ms": round(parsing), "scan ms": round(scanning), ratio: round(parsing / scanning) }]);

const texts = LENGTHS.map((length) => ofLength(report.text, length));
const times = medianTimes(texts.map((text) => () => parse(text)));
console.log("\n随篇幅增长 growth with length (linear: the same time a thousand characters)");
console.table(
  texts.map(({ length }, i) => ({
    characters: length,
    ms: round(times[i]!),
    "ms / 1000": round((times[i]! / length) * 1000),
    "× 10k": round(times[i]! / length / (times[0]! / texts[0]!.length)),
  })),
);

function round(value: number): number {
  return Number(value.toPrecision(3));
}
