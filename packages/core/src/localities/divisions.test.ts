import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ancestors,
  children,
  divisionByCode,
  divisionsNamed,
  divisionsShort,
  resolveDivision,
  scanDivision,
} from "./divisions";
import { ENDED } from "./generated/ended";
import { IN_FORCE } from "./generated/in-force";
import * as history from "./history";
import { readEnded, readInForce, withParents } from "./rows";

const CHANGSHAN = {
  code: "330822",
  name: "常山县",
  short: "常山",
  level: "county",
  parent: "330800",
  from: 1985,
};
const names = (divisions: { name: string }[]) => divisions.map((one) => one.name);
const codes = (divisions: { code: string | null }[]) => divisions.map((one) => one.code);

describe("look-ups", () => {
  it("knows a county by its code", () => {
    expect(divisionByCode("330822")).toMatchObject(CHANGSHAN);
    expect(divisionByCode("330822", 1984)).toBeNull();
    expect(divisionByCode("999999")).toBeNull();
  });
  it("knows by name all that bear it, and one below an ancestor", () => {
    expect(codes(divisionsNamed("鼓楼区"))).toEqual(["320106", "320302", "350102", "410204"]);
    expect(codes(divisionsNamed("鼓楼区", { within: "350100" }))).toEqual(["350102"]);
    expect(divisionsNamed("下城区")).toEqual([]);
    expect(divisionsNamed("无此县")).toEqual([]);
  });
  it("knows a short form only below an ancestor", () => {
    expect(divisionsShort("常山", "330800")).toMatchObject([CHANGSHAN]);
    expect(divisionsShort("常山", "330000")).toMatchObject([CHANGSHAN]);
    expect(divisionsShort("常山", "330700")).toEqual([]);
    expect(divisionsShort("吉林", "220000")).toMatchObject([{ code: "220200" }]);
  });
  it("lists what belongs to a division", () => {
    expect(children(null)).toHaveLength(34);
    expect(names(children("330800"))).toEqual(["柯城区", "衢江区", "常山县", "开化县", "龙游县", "江山市"]);
    expect(names(history.children("330800", 1986))).toEqual(["柯城区", "衢县", "常山县", "江山县", "开化县", "龙游县"]);
  });
  it("names what a division belongs to", () => {
    expect(names(ancestors("330822"))).toEqual(["衢州市", "浙江省"]);
    expect(names(ancestors("330822213"))).toEqual(["常山县", "衢州市", "浙江省"]);
    expect(names(ancestors("429004"))).toEqual(["湖北省"]);
    expect(names(ancestors("110105"))).toEqual(["北京市"]);
    expect(ancestors("330000")).toEqual([]);
  });
});

describe("history", () => {
  it("keeps what ended, with what followed", () => {
    expect(history.divisionByCode("330103")).toMatchObject({
      name: "下城区",
      from: 1983,
      to: 2021,
      successors: ["330105"],
    });
    expect(codes(history.divisionsNamed("下城区", { year: 2022 }))).toEqual([]);
    expect(codes(history.divisionsNamed("江干区", { year: 2020 }))).toEqual(["330104"]);
    expect(history.divisionByCode("120110", 1991)).toMatchObject({ name: "东郊区" });
    expect(history.divisionByCode("120110")).toMatchObject({ name: "东丽区" });
  });
  it("has for every division, in every year, the ancestors of that year", () => {
    const orphans: unknown[] = [];
    for (const one of withParents(readInForce(IN_FORCE), readEnded(ENDED))) {
      if (!one.code || one.level === "province") continue;
      for (let year = one.from ?? 0; year <= (one.to ?? 2024); year++) {
        const above = history.ancestors(one.code, year);
        if (above[0]?.code !== one.parent || above.at(-1)?.level !== "province") orphans.push([one, year]);
      }
    }
    expect(orphans).toEqual([]);
    expect(names(history.ancestors("330722", 1990))).toEqual(["金华市", "浙江省"]);
  });
});

describe("resolveDivision", () => {
  const resolved = (input: string, options?: { within?: string; year?: number }) => {
    const found = resolveDivision(input, options);
    return found.ok ? found.division.code : [found.reason, found.input, codes(found.candidates)];
  };
  it("gives the one that is meant", () => {
    expect(resolved("330822")).toBe("330822");
    expect(resolved("常山县")).toBe("330822");
    expect(resolved("常山", { within: "330000" })).toBe("330822");
    expect(resolved("鼓楼区", { within: "350000" })).toBe("350102");
  });
  it("says why there is not one", () => {
    expect(resolved("3308")).toEqual(["malformed", "3308", []]);
    expect(resolved("999999")).toEqual(["unknown", "999999", []]);
    expect(resolved("339999")).toEqual(["unknown", "339999", []]);
    expect(resolved("常山")).toEqual(["unknown", "常山", []]);
    expect(resolved("")).toEqual(["unknown", "", []]);
    expect(resolved("330114", { year: 2019 })).toEqual(["notThen", "330114", ["330114"]]);
    expect(resolved("朝阳区")).toEqual(["ambiguous", "朝阳区", ["110105", "220104"]]);
  });
});

describe("beyond the codes", () => {
  it("names zones after the prefecture as it is called now, in history too", () => {
    const zones = (code: string) => names(history.children(code)).filter((name) => name.includes("开发区"));
    expect(zones("320800")).toEqual(["淮安经济技术开发区"]);
    expect(zones("421000")).toEqual(["荆州经济技术开发区"]);
    expect(names(children("130100"))).toContain("石家庄高新技术产业开发区");
    const all = children(null).flatMap((province) =>
      children(province.code).flatMap((one) => [one, ...children(one.code ?? "-")]),
    );
    expect(names(all).filter((name) => name.includes("~"))).toEqual([]);
  });
  it("knows Hong Kong, Macau, Taiwan, the 兵团 and zones", () => {
    expect(children("810000")).toHaveLength(18);
    expect(children("820000")).toHaveLength(7);
    expect(children("710000")).toHaveLength(20);
    expect(divisionsNamed("雄安新区")).toEqual([
      { code: null, name: "雄安新区", short: "雄安新区", level: "zone", parent: "130000" },
    ]);
    expect(divisionsShort("第八师", "650000")).toEqual([
      { code: null, name: "兵团第八师", short: "第八师", level: "zone", parent: "650000" },
    ]);
  });
});

describe("scanDivision", () => {
  const scan = (text: string, at = 0) => {
    const found = scanDivision(text, at);
    return found && [text.slice(found.start, found.end), ...codes(found.divisions)];
  };
  it("finds the longest full name", () => {
    expect(scan("常山县地区生产总值")).toEqual(["常山县", "330822"]);
    expect(scan("赴阿拉善左旗考察", 1)).toEqual(["阿拉善左旗", "152921"]);
    expect(scan("黔东南苗族侗族自治州")).toEqual(["黔东南苗族侗族自治州", "522600"]);
    expect(scan("恩施州完成投资")).toEqual(["恩施州", "422800"]);
    expect(scan("香港特别行政区")).toEqual(["香港特别行政区", "810000"]);
  });
  it("says when a name stands for several, unless the text tells", () => {
    expect(scan("朝阳区")).toEqual(["朝阳区", "110105", "220104"]);
    expect(scan("北京市朝阳区", 3)).toEqual(["朝阳区", "110105"]);
    expect(scan("长春朝阳区", 2)).toEqual(["朝阳区", "220104"]);
  });
  it.each([
    ["义乌市场成交额", 0],
    ["战略合作市", 2],
    ["建成县道", 1],
    ["各市和县", 2],
    ["推进新城区建设", 2],
    ["振兴区域经济", 0],
    ["综合治理县乡道路", 3],
    ["四平台", 0],
    ["公路桥", 1],
    ["沿海城市开放", 1],
    ["新增城市绿地", 1],
    ["罗浮山县镇村", 1],
    ["鲁中山区的桃", 1],
    ["南昌都市圈", 1],
    ["人口超50万县城", 4],
    ["平房区改造", 0],
  ])("finds none in %s", (text, at) => {
    expect(scan(text, at)).toBeNull();
  });
  it("finds a name of two characters or an ordinary word where the text says so", () => {
    expect(scan("保定市易县", 3)).toEqual(["易县", "130633"]);
    expect(scan("、易县、", 1)).toEqual(["易县", "130633"]);
    expect(scan("西安市新城区", 3)).toEqual(["新城区", "610102"]);
  });
  it("stays inside the text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."浙江省常山县市区和州阿拉善左旗恩施新城") }),
        fc.nat(30),
        (text, at) => {
          const found = history.scanDivision(text, at);
          if (!found) return;
          expect(found.start).toBe(at);
          expect(found.end).toBeLessThanOrEqual(text.length);
          expect(found.divisions.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
