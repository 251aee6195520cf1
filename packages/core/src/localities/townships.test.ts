import { describe, expect, it } from "vitest";
import { TOWNSHIPS_OF } from "./generated/townships/provinces";
import { loadTownships } from "./townships";

const zhejiang = await loadTownships("330000");
const codes = (divisions: { code: string | null }[] | undefined) => divisions?.map((one) => one.code);

describe("townships", () => {
  it("knows a township with what it belongs to", () => {
    expect(zhejiang?.divisionByCode("330822213")).toEqual({
      code: "330822213",
      name: "大桥头乡",
      short: "大桥头",
      level: "township",
      parent: "330822",
    });
    expect(zhejiang?.ancestors("330822213").map((one) => one.name)).toEqual(["常山县", "衢州市", "浙江省"]);
  });
  it.each([
    ["同弓乡", "330822211"],
    ["何家乡", "330822200"],
    ["新昌乡", "330822219"],
    ["球川镇", "330822111"],
    ["芳村镇", "330822116"],
    ["白石镇", "330822104"],
    ["青石镇", "330822109"],
    ["东案乡", "330822221"],
    ["坦洪乡", "330723203"],
    ["大田乡", "330723200"],
    ["俞源乡", "330723202"],
    ["履坦镇", "330723101"],
  ])("%s is %s", (name, code) => {
    expect(codes(zhejiang?.divisionsNamed(name, { within: code.slice(0, 6) }))).toEqual([code]);
  });
  it("leaves a name shared by two counties to its county", () => {
    expect(codes(zhejiang?.divisionsNamed("龙山镇"))).toHaveLength(2);
    expect(codes(zhejiang?.divisionsNamed("龙山镇", { within: "330784" }))).toEqual(["330784110"]);
    expect(codes(zhejiang?.scanDivision("永康市龙山镇", 3)?.divisions)).toEqual(["330784110"]);
  });
  it.each([
    ["省级森林城镇", 3],
    ["温州市开发区", 3],
    ["综合保税区二期", 2],
    ["各街道", 1],
  ])("finds none in %s", (text, at) => {
    expect(zhejiang?.scanDivision(text, at)).toBeNull();
  });
  it("has none of Hong Kong, Macau, Taiwan or a code that is none", async () => {
    expect(await Promise.all(["810000", "820000", "710000", "990000", "toString"].map(loadTownships))).toEqual(
      Array(5).fill(null),
    );
  });
  it("has all 41,351 of mainland China, each below its province", async () => {
    let count = 0;
    for (const province of Object.keys(TOWNSHIPS_OF)) {
      const all = await loadTownships(province);
      const below = (code: string): number =>
        (all?.children(code) ?? []).reduce(
          (sum, one) => sum + (one.level === "township" ? 1 : below(one.code ?? "")),
          0,
        );
      count += below(province);
    }
    expect(count).toBe(41_351);
  });
});
