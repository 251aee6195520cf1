import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { captureSchema } from "../captures/capture";
import { jsonSchemas } from "./json-schemas";

const files = Object.entries(jsonSchemas());
const example = (name: string) => JSON.parse(readFileSync(new URL(`./frozen/${name}.1.json`, import.meta.url), "utf8"));

const ajv = addFormats.default(new Ajv2020({ strict: true, schemas: files.map(([, schema]) => schema) }));
const validates = (name: string, record: unknown) => ajv.getSchema(`urn:shuzhai:${name}:1`)!(record);

describe("the schemas that the package ships", () => {
  it.each(files)("%s.json is up to date: else `pnpm --filter @shuzhai/core schemas`", async (name, schema) => {
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(`../../schemas/${name}.json`);
  });

  it.each(["figure", "report", "source", "capture"])("take our %s, read by a validator that is not ours", (name) => {
    expect(validates(name, example(name).record)).toBe(true);
  });

  it("refuse what zod refuses", () => {
    const { record } = example("capture");
    const damaged = [
      { ...record, id: "7" },
      { ...record, capturedAt: "yesterday" },
      { ...record, figure: { ...record.figure, modality: "wish" } },
      { ...record, figure: { ...record.figure, span: { start: -1, end: 4 } } },
      { ...record, figure: { ...record.figure, period: { ...record.figure.period, start: "2021年" } } },
      { ...record, sourceId: undefined },
    ];
    expect(damaged.map((one) => [validates("capture", one), captureSchema.safeParse(one).success])).toEqual(
      damaged.map(() => [false, false]),
    );
  });

  it("take hints and a text with its structure", () => {
    expect(validates("hints", { locality: "青石县", documents: { "0": { reviewYear: 2021 } } })).toBe(true);
    expect(validates("hints", { documents: { first: { reviewYear: 2021 } } })).toBe(false);
    const cell = { span: { start: 0, end: 2 }, row: 0, column: 0, rowspan: 1, colspan: 1, header: true };
    expect(validates("text", { text: "指标", tables: [{ cells: [cell] }] })).toBe(true);
  });
});
