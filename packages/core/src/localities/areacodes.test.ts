import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { changesOf, divisionsByCode } from "./history";

const SOURCE = new URL("../../../../../shared/data/areacodes.csv", import.meta.url);
const LEVELS: Record<string, string> = { 省级: "province", 地级: "prefecture", 县级: "county" };

describe.skipIf(!existsSync(SOURCE))("the tables against their source (../shared/data/areacodes.csv)", () => {
  const rows = () =>
    readFileSync(SOURCE, "utf8")
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(","));

  it("hold every row, with its name, level and years", () => {
    const missing = rows().filter(([code = "", , , name, level = "", , from, to]) => {
      const found = divisionsByCode(code).find(
        (one) => one.name === name && one.from === Number(from) && (one.to ?? 0) === Number(to),
      );
      return found?.level !== LEVELS[level];
    });
    expect(rows()).toHaveLength(6823);
    expect(missing).toEqual([]);
  });

  it("know of every code that followed another", () => {
    const missing = rows().flatMap(([code = "", , , , , , , , followers = ""]) =>
      followers
        .split(";")
        .filter(Boolean)
        .filter((one) => one.slice(0, 6) !== code)
        .filter((one) => !changesOf(code).some((change) => "code" in change && change.code === one.slice(0, 6)))
        .map((one) => [code, one]),
    );
    expect(missing).toEqual([]);
  });
});
