import { describe, expect, it } from "vitest";
import { hintsOf } from "./hints";

function hintsFor(json: string, file: string) {
  const hints = hintsOf(json, "hints.json");
  if (!hints.ok) throw new Error(hints.detail);
  return hints.hintsFor(file);
}

describe("hintsOf", () => {
  it("finds a file's hints by its base name without the last extension", () => {
    const json =
      '{"a.2021": {"locality": "青石县"}, "b": {"planYear": 2022, "documents": {"1": {"reviewYear": 2020}}}}';
    expect(hintsFor(json, "reports/a.2021.txt")).toEqual({ locality: "青石县" });
    expect(hintsFor(json, "b.html")).toEqual({ planYear: 2022, documents: { 1: { reviewYear: 2020 } } });
    expect(hintsFor(json, "c.txt")).toEqual({});
  });

  it("takes one Hints object for every file", () => {
    expect(hintsFor('\ufeff{"reviewYear": 2021}', "a.txt")).toEqual({ reviewYear: 2021 });
    expect(hintsFor('{"documents": {"0": {"reviewYear": 2020}}}', "a.txt")).toEqual({
      documents: { 0: { reviewYear: 2020 } },
    });
  });

  it("holds no names but those of the file", () => {
    expect(hintsFor("{}", "constructor.txt")).toEqual({});
    expect(hintsFor('{"__proto__": {"reviewYear": 2021}}', "toString.txt")).toEqual({});
  });
});
