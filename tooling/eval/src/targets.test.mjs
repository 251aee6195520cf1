import { expect, it } from "vitest";
import { compareTargets } from "./targets.mjs";

const TSV =
  "year\tcode\tlow\thigh\tphrasing\tevidence\n2031\tqs\t6\t6\t左右\t…\n2031\tbs\t5.0\t5.5\t区间\t…\n2031\tys\t7\t7\t以上\t…\n";
const figure = (code, quantity, more = {}) =>
  JSON.stringify({
    ...{
      type: "figure",
      source: `reports/prov_${code}.txt`,
      indicator: { id: "gdp" },
      measure: "growth",
      modality: "target",
    },
    ...{ period: { end: "2031" }, quantity },
    ...more,
  });

it("finds a target by its number and its phrasing", () => {
  const lines = [
    figure("qs", { value: "6.0", boundText: "左右" }),
    figure("bs", { value: "5.0", upper: "5.5" }),
    figure("ys", { value: "7", boundText: "左右" }),
    figure("ys", { value: "7", boundText: "以上" }, { modality: "actual" }),
  ];
  expect(compareTargets(TSV, lines.join("\n"))).toEqual([
    { code: "qs", wanted: "6左右", found: ["6左右"], right: true },
    { code: "bs", wanted: "5..5.5", found: ["5..5.5"], right: true },
    { code: "ys", wanted: "7以上", found: ["7左右"], right: false },
  ]);
});
