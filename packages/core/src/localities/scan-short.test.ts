import { describe, expect, it } from "vitest";
import { scanDivisionShort } from "./divisions";

const scan = (text: string, at: number, within: string) => {
  const found = scanDivisionShort(text, at, within);
  return found && [text.slice(found.start, found.end), found.divisions.map((one) => one.code)];
};

describe("scanDivisionShort", () => {
  it("finds a short form below the place that the text is about", () => {
    expect(scan("与浦江、磐安协作", 1, "330700")).toEqual(["浦江", ["330726"]]);
    expect(scan("与浦江、磐安协作", 4, "330700")).toEqual(["磐安", ["330727"]]);
    expect(scan("结对四平", 2, "220000")).toEqual(["四平", ["220300"]]);
    expect(scan("路桥获评先进", 0, "331000")).toEqual(["路桥", ["331004"]]);
    expect(scan("前郭尔罗斯粮食丰收", 0, "220000")).toEqual(["前郭尔罗斯", ["220721"]]);
  });
  it.each([
    ["基层治理四平台", 4, "220000"],
    ["县道公路桥护栏", 3, "331000"],
    ["五金东北直销中心", 1, "330700"],
    ["板凳龙游园活动", 2, "330800"],
    ["钱塘江诗路", 0, "330100"],
    ["建设县域大花园", 5, "330000"],
    ["江南山水新城", 0, "450000"],
    ["除险保安", 2, "330000"],
    ["城中村改造", 0, "450000"],
    ["西湖景区", 0, "330100"],
    ["永康江治理", 0, "330700"],
    ["与浦江协作", 1, "330800"],
    ["", 0, "330800"],
  ])("finds none in %s at %i below %s", (text, at, within) => {
    expect(scan(text, at, within)).toBeNull();
  });
});
