import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { scanBareScale, scanNumeral } from "../numbers/numeral";
import { scanPeriod } from "../periods/scan-period";
import { unitOf } from "./resolved";
import { scanUnit } from "./scan-unit";

/** The forms of units, scales, numerals and periods found in real reports, one a row, kept outside this repository. */
const FORMS = new URL("../../../../../shared/domain/units.tsv", import.meta.url);

/** Rows of the list that are no unit: a slip of one report (人 and 名 both). */
const SLIPS = ["人名"];

/**
 * One invented phrase for each row that is no unit, in the order of the list, with what is read at “|”: period, number
 * and unit, or nothing. Cue words around a number (左右, 居…第) are the parser's; here the number beside them is read.
 */
const READINGS: Readonly<Record<string, readonly (readonly [phrase: string, reading: string | null])[]>> = {
  scale: [
    ["总额达|1.2万亿元", "1200000000000 元"],
    ["投资|30.5亿元", "3050000000 元"],
    ["投资|4930万元", "49300000 元"],
    ["收入|百余万元", "1000000 元"],
    ["来自|千余家", "1000 家"],
    ["超|百亿元", "10000000000 元"],
    ["播放|20.5W次", "205000 次"],
  ],
  qualifier: [
    ["企业|20家以上", "20 家"],
    ["税收|1万元以下", "10000 元"],
    ["控制在|5%以内", "5 %"],
    ["增长|7%左右", "7 %"],
    ["流转|1000余亩", "1000 亩"],
    ["媒体|30多家", "30 家"],
    ["近|40万人", "400000 人"],
    ["约|350吨", "350 吨"],
    ["超过|80岁", "80 岁"],
    ["突破|600万元", "6000000 元"],
    ["不低于|92%", "92 %"],
    ["最多|100天", "100 天"],
    ["达到|323家", "323 家"],
    ["控制在|3.5%以内", "3.5 %"],
    ["|基本消除", null],
    ["|零增长", null],
    ["|全覆盖", null],
    ["各|5家", "5 家"],
  ],
  chinese_numeral: [
    ["培育|两家", "2 家"],
    ["新建|三个", "3 个"],
    ["占|三分之一", "1/3 1"],
    ["压缩|1/3", "1/3 1"],
    ["超|六成", "60 %"],
    ["|翻一番", null],
    ["|半数以上", null],
    ["超过|一倍", "1 倍"],
    ["建成|十五座", "15 座"],
    ["种植|一万亩", "10000 亩"],
    ["居全省|首位", null],
  ],
  range: [
    ["完成|2-3个", "2 1"],
    ["联系|1至3家", "1 1"],
    ["增长|6%—6.5%", "6 %"],
    ["需要|1~2家", "1 1"],
    ["|1-10月", "1-10"],
  ],
  mask: [
    ["投资|X亿元", null],
    ["增长|X%", null],
    ["新增|X个", null],
    ["|X月", null],
    ["来自|X县", null],
    ["|X+X体系", null],
  ],
  ratio: [
    ["比为|5.3∶50.1∶44.6", "5.3 1"],
    ["|4.5批次/千人", "4.5 批次/千人"],
    ["税收|26.5万元/亩", "265000 元/亩"],
    ["占全省的|2.2%", "2.2 %"],
    ["高于全省|2.2个百分点", "2.2 百分点"],
    ["提高|2个百分点", "2 百分点"],
  ],
  rank: [
    ["居全省第|三", "3 1"],
    ["排名全市第|一", "1 1"],
    ["位列县（市、区）第|二", "2 1"],
    ["全省第|20、21", "20 1"],
    ["全市第|1", "1 1"],
    ["全市前|三", "3 1"],
    ["居全省|首位", null],
    ["第|五批", "5 批"],
    ["上升|9位", "9 位"],
  ],
  period: [
    ["|2019年", "2019"],
    ["|去年", "year -1"],
    ["|今年以来", "year 0 to date"],
    ["|1—11月份", "1-11"],
    ["|截至10月底", "10-10 to date"],
    ["|前三季度", "1-9 to date"],
    ["|下半年", "7-12"],
    ["|年底前", "as of by"],
    ["|全年", "year"],
    ["|“十四五”期间", "2021-2025"],
    ["|到2025年末", "2025 as of by"],
    ["比|2015年", "2015"],
    ["|2017年以来", "2017 since"],
    ["|9月25日", "9-9 25"],
    ["|9月中旬", "9-9 11"],
    ["|年均", "year each"],
    ["实施|三年行动", "3 年"],
  ],
};

function reading(text: string, at: number): string | null {
  const period = scanPeriod(text, at);
  if (period) {
    const { year, months, days } = period;
    const named =
      year.is === "stated" && year.from === year.to
        ? `${year.from}`
        : "from" in year
          ? `${year.from}-${year.to}`
          : null;
    const relative = year.is === "relative" ? `year ${year.offset}` : null;
    const flags = [
      period.yearToDate && !(months?.[0] === 1 && period.grain === "month") && "to date",
      period.asOf && !period.yearToDate && "as of",
      period.since && "since",
      period.horizon && "by",
      period.recurring && "year each",
    ];
    const parts = [named ?? relative, months?.join("-"), days?.[0], ...flags].filter((part) => part);
    return parts.length > 0 ? parts.join(" ") : "year";
  }
  const numeral = scanNumeral(text, at) ?? scanBareScale(text, at);
  return numeral && `${numeral.value} ${numeral.unit ?? scanUnit(text, numeral.end)?.unit ?? "1"}`;
}

describe.each(Object.entries(READINGS))("%s", (_section, rows) => {
  it.each(rows.map(([phrase, expected]) => [phrase, expected] as const))("%s is read as %s", (phrase, expected) =>
    expect(reading(phrase.replace("|", ""), phrase.indexOf("|"))).toBe(expected),
  );
});

describe.skipIf(!existsSync(FORMS))("the list of forms", () => {
  const rows = existsSync(FORMS)
    ? readFileSync(FORMS, "utf8")
        .trim()
        .split("\n")
        .slice(1)
        .map((row) => row.split("\t") as [section: string, form: string])
    : [];

  it("every unit of it is known", () => {
    const units = rows.filter(([section]) => section === "unit").map(([, form]) => form);
    expect(units.length).toBeGreaterThan(60);
    expect(units.filter((form) => !unitOf(form) && !SLIPS.includes(form))).toEqual([]);
  });

  it("every other row has its reading above", () => {
    const counts: Record<string, number> = {};
    for (const [section] of rows) if (section !== "unit") counts[section] = (counts[section] ?? 0) + 1;
    expect(Object.fromEntries(Object.entries(READINGS).map(([section, list]) => [section, list.length]))).toEqual(
      counts,
    );
  });
});
