import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { recordsOfCaptures } from "../records/of-captures";
import { capture, GROWTH, SOURCE } from "../samples/captures";
import { collected } from "../streams/output";
import { DIMENSIONS } from "./components";
import { writeSdmxCsv } from "./sdmx-csv";
import { sdmxStructure } from "./structure";
import { frequency, timePeriod } from "./time-period";

const MADE = { parserVersions: ["0.1.0"], made: "2022-05-06T00:00:00Z" };

async function rows() {
  const masked = {
    quantity: {
      value: null,
      unit: "元",
      bound: "exact" as const,
      written: { number: "X", unit: "亿元" },
      masked: true as const,
    },
  };
  const captures = [capture(1), capture(2, GROWTH), capture(3, { ...masked, locality: null, period: null })];
  const output = collected();
  await writeSdmxCsv([recordsOfCaptures(captures, [SOURCE])], output);
  return Papa.parse<Record<string, string>>(new TextDecoder().decode(output.bytes()), {
    header: true,
    skipEmptyLines: true,
  });
}

describe("SDMX-CSV 2.0, by the rules of the field guide", () => {
  it("begins with structure, its id and the action, then dimensions, measure, attributes", async () => {
    const { meta, errors } = await rows();
    expect(errors).toEqual([]);
    expect(meta.fields!.slice(0, 11)).toEqual([
      ...["STRUCTURE", "STRUCTURE_ID", "ACTION"],
      ...["FREQ", "REF_AREA", "INDICATOR", "MEASURE_TYPE", "MODALITY", "RECORD", "TIME_PERIOD", "OBS_VALUE"],
    ]);
  });

  it("has in each row a known structure type, an id AGENCY:ID(VERSION), an action, and every dimension filled and unique", async () => {
    const { data } = await rows();
    for (const row of data) {
      expect(row.STRUCTURE).toMatch(/^(dataflow|datastructure|dataprovision)$/);
      expect(row.STRUCTURE_ID).toMatch(/^[A-Za-z][\w-]*:[A-Za-z0-9_@$-]+\(\d+\.\d+\.\d+\)$/);
      expect(row.ACTION).toMatch(/^[IARD]$/);
    }
    const keys = data.map((row) => [...DIMENSIONS.map(({ id }) => row[id]), row.TIME_PERIOD]);
    expect(keys.flat()).not.toContain("");
    expect(new Set(keys.map(String)).size).toBe(data.length);
  });

  it("says value, unit and status", async () => {
    const said = (await rows()).data.map(({ REF_AREA, TIME_PERIOD, OBS_VALUE, UNIT_MEASURE, OBS_STATUS }) => [
      REF_AREA,
      TIME_PERIOD,
      OBS_VALUE,
      UNIT_MEASURE,
      OBS_STATUS,
    ]);
    expect(said).toEqual([
      ["330899", "2021", "3044000000", "元", "A"],
      ["330899", "2021", "17", "%", "A"],
      ["_U", "_U", "", "元", "Q"],
    ]);
  });

  it("names a structure that describes every column", async () => {
    const fields = (await rows()).meta.fields!.slice(3);
    const structure = JSON.stringify(sdmxStructure(MADE));
    for (const id of fields) expect(structure).toContain(`Concept=SHUZHAI:FIGURE_CONCEPTS(1.0.0).${id}"`);
  });
});

it.each([
  ["2021", "A", { start: "2021", end: "2021", grain: "year" }],
  ["2021", "A", { start: "2021-01", end: "2021-12", grain: "month" }],
  ["2021-Q3", "Q", { start: "2021-07", end: "2021-09", grain: "quarter" }],
  ["2021-S1", "S", { start: "2021-01", end: "2021-06", grain: "half" }],
  ["2021-10", "M", { start: "2021-10", end: "2021-10", grain: "month" }],
  ["2021-01-01/P10M", "_O", { start: "2021-01", end: "2021-10", grain: "month" }],
  ["2021-01-01/P9M", "_O", { start: "2021-01", end: "2021-09", grain: "quarter" }],
  ["2016-01-01/P5Y", "_O", { start: "2016", end: "2020", grain: "plan" }],
  ["2021-10-31", "D", { start: "2021-10-31", end: "2021-10-31", grain: "day" }],
  ["2021-10-01/P7D", "_O", { start: "2021-10-01", end: "2021-10-07", grain: "day" }],
] as const)("timePeriod %s, frequency %s", (written, code, period) => {
  expect([timePeriod({ ...period, kind: "flow" }), frequency({ ...period, kind: "flow" })]).toEqual([written, code]);
});
