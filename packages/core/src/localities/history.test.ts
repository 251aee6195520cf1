import { describe, expect, it } from "vitest";
import { changesOf, divisionByCode, heirsOf } from "./history";

const heirs = (code: string) => {
  const division = divisionByCode(code);
  return division && heirsOf(division).map((one) => one.name);
};

describe("what became of a division", () => {
  it("tells a change of territory under the same code", () => {
    expect(changesOf("330105")).toEqual([
      { year: 1990, kind: "gained", part: false, code: "330107" },
      { year: 1996, kind: "lost", part: true, code: "330103" },
      { year: 1996, kind: "gained", part: true, code: "330106" },
      { year: 2021, kind: "gained", part: false, code: "330103" },
    ]);
    expect(changesOf("330105", { first: 2020, last: 2022 })).toHaveLength(1);
    expect(changesOf("330105", { first: 2021, last: 2023 })).toEqual([]);
    expect(changesOf("330822", { first: 2000, last: 2024 })).toEqual([]);
  });
  it("tells county to city and county to district", () => {
    expect(changesOf("330722")).toEqual([
      { year: 1985, kind: "founded", part: false, code: "332422" },
      { year: 1992, kind: "ended", part: false, code: "330784" },
    ]);
    expect(changesOf("330784")).toEqual([{ year: 1992, kind: "founded", part: false, code: "330722" }]);
    expect(changesOf("330114")).toEqual([
      { year: 2021, kind: "founded", part: true, code: "330104" },
      { year: 2021, kind: "founded", part: true, code: "330109" },
    ]);
  });
  it("tells a new name", () => {
    expect(changesOf("120110")).toEqual([{ year: 1992, kind: "renamed", from: "东郊区", to: "东丽区" }]);
  });
  it("follows to what is in force", () => {
    expect(heirs("330103")).toEqual(["拱墅区"]);
    expect(heirs("330104")).toEqual(["上城区", "钱塘区"]);
    expect(heirs("330721")).toEqual(["婺城区", "金东区"]);
    expect(heirs("330822")).toEqual(["常山县"]);
    expect(heirs("132100")).toEqual([]);
  });
});
