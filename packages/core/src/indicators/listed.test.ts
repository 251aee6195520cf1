import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { findIndicator } from "./find";

const LIST = fileURLToPath(new URL("../../../../../shared/domain/indicators.tsv", import.meta.url));

describe.skipIf(!existsSync(LIST))("the researchers' list of indicators (../shared/domain)", () => {
  const rows = existsSync(LIST)
    ? readFileSync(LIST, "utf8")
        .trim()
        .split("\n")
        .map((line) => line.split("\t"))
    : [];
  const [head = [], ...body] = rows;
  const cell = (row: string[], column: string) => row[head.indexOf(column)] ?? "";
  const wanted = body.filter((row) => ["standard", "admin"].includes(cell(row, "kind")));

  test("every row that is standard or administrative is known by its name", () => {
    expect(wanted.length).toBeGreaterThan(380);
    expect(wanted.map((row) => cell(row, "canonical_zh")).filter((name) => !findIndicator(name))).toEqual([]);
  });

  test("a row whose id is in the registry is that indicator", () => {
    const strangers = wanted
      .map((row) => [cell(row, "id"), findIndicator(cell(row, "canonical_zh"))?.indicator.id])
      .filter(([id, found]) => id !== found);
    expect(strangers).toEqual([]);
  });

  test("the names that national statistics or a ministry give are known, but for those that say a near thing", () => {
    const names = wanted
      .map((row) => cell(row, "nbs_or_standard_name"))
      .filter((name) => name !== "" && !/口径|\/|、/.test(name));
    expect(names.filter((name) => !findIndicator(name))).toEqual([]);
  });
});
