import type { Edits, Figure } from "@shuzhai/core";
import { describe, expect, it } from "vitest";
import { capture, GROWTH, SOURCE } from "../samples/captures";
import type { LongOptions } from "./column";
import { LONG_COLUMNS, longTable } from "./long-table";

/** The cells of one capture that hold something, by column. */
function row(change: Partial<Figure> = {}, edits: Edits = {}, options: Partial<LongOptions> = {}) {
  return filled(longTable([capture(1, change, edits)], [SOURCE], options).rows[0]!);
}

function filled(cells: (string | null)[]) {
  return Object.fromEntries(LONG_COLUMNS.flatMap(({ id }, i) => (cells[i] === null ? [] : [[id, cells[i]]])));
}

const quantity = (value: string | null, unit: string, number: string, written: string, more = {}) => ({
  quantity: { value, unit, bound: "exact" as const, written: { number, unit: written }, ...more },
});

describe("longTable", () => {
  it("says all of a figure in one row", () => {
    expect(row()).toEqual({
      record_id: "00000000-0000-4000-8000-000000000001",
      region_code: "330899",
      region_name: "青石县",
      province: "浙江省",
      prefecture: "衢州市",
      year: "2021",
      period: "2021",
      period_type: "年度",
      indicator_zh: "工业投资",
      indicator_surface: "工业投资",
      kind: "统计指标",
      measure: "水平",
      value: "30.44",
      unit: "亿元",
      value_surface: "30.44亿元",
      value_base: "3044000000",
      unit_base: "元",
      modality: "实际",
      sentence: "全年完成工业投资30.44亿元，同比增长17%。",
      start: "10",
      end: "17",
      source_title: "青石县2021年国民经济和社会发展统计公报",
      source_url: "https://example.org/report",
      published: "2022-03-01",
      accessed: "2022-05-06",
      confidence: "推断:期间",
      document_title: "青石县2021年统计公报",
      report_year: "2021",
      doc_sha256: "a".repeat(64),
      parser_version: "0.1.0",
    });
  });

  it("leads from a growth to the level it speaks of, when that was kept too", () => {
    const { rows } = longTable([capture(1), capture(2, GROWTH)], [SOURCE]);
    expect(filled(rows[1]!)).toMatchObject({
      ...{ measure: "增速", value: "17", unit: "%", cmp_type: "同比", cmp_value: "17", cmp_unit: "%", cmp_dir: "上升" },
      ...{ related_id: "00000000-0000-4000-8000-000000000001", related_as: "增速之于" },
    });
    expect(row(GROWTH)).not.toHaveProperty("related_id");
  });

  it("counts money in the unit asked for, and nothing else", () => {
    expect(row({}, {}, { moneyUnit: "万元" })).toMatchObject({
      value_base: "304400",
      unit_base: "万元",
      value: "30.44",
    });
    const area = quantity("125000", "亩", "12.5", "万亩");
    expect(row(area, {}, { moneyUnit: "亿元" })).toMatchObject({
      value: "12.5",
      unit: "万亩",
      value_base: "83333333.33",
      unit_base: "平方米",
    });
  });

  it("leaves a masked number empty and says so", () => {
    const masked = row(quantity(null, "元", "X", "亿元", { masked: true }));
    expect(masked).toMatchObject({ unit: "亿元", remarks: "遮蔽" });
    expect(masked).not.toHaveProperty("value");
    expect(masked).not.toHaveProperty("value_base");
  });

  it("gives a range its limits and makes no mean of it", () => {
    const range = row(quantity("150000000", "元", "1.5—2", "亿元", { upper: "200000000" }));
    expect(range).toMatchObject({ low: "1.5", high: "2", unit: "亿元", remarks: "区间" });
    expect(range).not.toHaveProperty("value");
  });

  it("lets a bound speak of the magnitude", () => {
    const more = { bound: "atLeast" as const, boundText: "以上" };
    expect(row(quantity("5", "%", "5", "%", more))).toMatchObject({ value: "5", low: "5", qualifier: "以上" });
    expect(row(quantity("-5", "%", "5", "%", more))).toMatchObject({ value: "-5", high: "-5" });
  });

  it("puts a correction into the value columns and keeps what was read", () => {
    const corrected = row(
      {},
      {
        quantity: quantity("3040000000", "元", "30.4", "亿元").quantity,
        period: null,
        indicator: { name: "制造业投资", kind: "standard" },
      },
    );
    expect(corrected).toMatchObject({
      ...{ value: "30.4", value_surface: "30.44亿元", indicator_zh: "制造业投资", indicator_surface: "工业投资" },
      ...{
        edited: "数值=30.44亿元; 期间=2021; 指标=工业投资",
        confidence: "明示; 核定:数值、期间、指标",
        remarks: "期间未定",
      },
    });
    expect(corrected).not.toHaveProperty("year");
  });

  it("says ranks, completions and fractions", () => {
    expect(row({ ...quantity("3", "位", "三", ""), measure: "rank", scope: "全省" })).toMatchObject({
      rank: "3",
      rank_scope: "全省",
    });
    const target = { text: "年度目标", setBy: "市" };
    expect(row({ ...quantity("72.5", "%", "72.5", "%"), measure: "completion", target })).toMatchObject({
      completion: "72.5",
      completion_of: "市 年度目标",
    });
    expect(row(quantity("1/3", "1", "三分之一", ""))).toMatchObject({ value: "0.3333333333", remarks: "分数1/3" });
  });
});

describe("LONG_COLUMNS", () => {
  it("have ids that Stata takes, each once", () => {
    const ids = LONG_COLUMNS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9_]{0,31}$/);
  });
});
