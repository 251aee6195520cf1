import { relationSchema } from "@shuzhai/core";
import { describe, expect, test } from "vitest";
import { parse } from "../parse";
import { HERE } from "../testing/notation";

/** The relations of a sentence, each as a line: kind, indicator, reference, modality, year, and the words that say it. */
function relates(text: string, expected: string[], before = "一、2022年工作回顾\n"): void {
  test(text, () => {
    const given = before + text;
    const { relations } = parse(given, HERE);
    for (const relation of relations) expect(relationSchema.safeParse(relation).success).toBe(true);
    expect(
      relations.map(({ kind, indicator, reference, modality, period, span }) =>
        [kind, indicator.name, reference, modality, period?.end, given.slice(span.start, span.end)].join(" "),
      ),
    ).toEqual(expected);
  });
}

const PLAN = "二、2023年目标任务\n";
const planned = (text: string, expected: string[]) => relates(text, expected, PLAN);

describe("in step with", () => {
  planned("居民收入增长与经济增长基本同步。", ["sync 居民收入 经济增长 target 2023 居民收入增长与经济增长基本同步"]);
  planned("城乡居民人均可支配收入与经济增长同步。", [
    "sync 城乡居民人均可支配收入 经济增长 target 2023 城乡居民人均可支配收入与经济增长同步",
  ]);
  planned("财政收入、居民收入增长与经济增长保持同步。", [
    "sync 财政收入 经济增长 target 2023 财政收入、居民收入增长与经济增长保持同步",
    "sync 居民收入 经济增长 target 2023 居民收入增长与经济增长保持同步",
  ]);
  planned("地区生产总值增长6%，城乡居民收入增长和经济增长同步。", [
    "sync 城乡居民收入 经济增长 target 2023 城乡居民收入增长和经济增长同步",
  ]);
  planned("外贸进出口增速与全市水平保持同步，力争多作贡献。", [
    "sync 外贸进出口 全市水平 target 2023 外贸进出口增速与全市水平保持同步",
  ]);
  planned("社会融资规模增长同GDP增速相匹配。", [
    "sync 社会融资规模 GDP增速 target 2023 社会融资规模增长同GDP增速相匹配",
  ]);
  relates("居民收入增长同步于经济增长。", ["sync 居民收入 经济增长 actual 2022 居民收入增长同步于经济增长"]);
  relates("粮食播种面积与上年基本持平。", ["sync 粮食播种面积 上年 actual 2022 粮食播种面积与上年基本持平"]);
  relates("农村居民人均可支配收入增长7.1%，与经济增长基本同步。", [
    "sync 农村居民人均可支配收入 经济增长 actual 2022 与经济增长基本同步",
  ]);
  relates("一是居民收入增长与经济增长基本同步。", [
    "sync 居民收入 经济增长 actual 2022 居民收入增长与经济增长基本同步",
  ]);
});

describe("above", () => {
  relates("固定资产投资增速高于全省平均水平。", [
    "above 固定资产投资 全省平均水平 actual 2022 固定资产投资增速高于全省平均水平",
  ]);
  relates("规上工业增加值增长8.5%，高于全国平均水平。", [
    "above 规上工业增加值 全国平均水平 actual 2022 高于全国平均水平",
  ]);
  relates("工业投资增速连续3年快于全国。", ["above 工业投资 全国 actual 2022 工业投资增速连续3年快于全国"]);
  relates("城镇化率达到66.2%，高于全省。", ["above 城镇化率 全省 actual 2022 高于全省"]);
  relates("社会消费品零售总额增速快于全国、全省。", [
    "above 社会消费品零售总额 全国、全省 actual 2022 社会消费品零售总额增速快于全国、全省",
  ]);
  relates("经济增速高于全国平均水平。", ["above 经济增速 全国平均水平 actual 2022 经济增速高于全国平均水平"]);
  relates("居民收入增速跑赢经济增速。", ["above 居民收入 经济增速 actual 2022 居民收入增速跑赢经济增速"]);
  relates("农村居民收入增长快于城镇居民收入增长。", [
    "above 农村居民收入 城镇居民收入增长 actual 2022 农村居民收入增长快于城镇居民收入增长",
  ]);
  relates("优良天数比例优于全省平均水平，群众满意。", [
    "above 优良天数比例 全省平均水平 actual 2022 优良天数比例优于全省平均水平",
  ]);
  relates("经济恢复好于预期。", ["above 经济恢复 预期 actual 2022 经济恢复好于预期"]);
  relates("税收收入明显高于去年同期。", ["above 税收收入 去年同期 actual 2022 税收收入明显高于去年同期"]);
  planned("力争全县进出口增长高于全省平均水平。", ["above 进出口 全省平均水平 target 2023 进出口增长高于全省平均水平"]);
  planned("确保研发投入增速不低于全市平均水平。", [
    "above 研发投入 全市平均水平 target 2023 研发投入增速不低于全市平均水平",
  ]);
  relates("工业、投资、消费等主要指标均高于全市平均水平。", [
    "above 工业 全市平均水平 actual 2022 工业、投资、消费等主要指标均高于全市平均水平",
    "above 投资 全市平均水平 actual 2022 投资、消费等主要指标均高于全市平均水平",
    "above 消费 全市平均水平 actual 2022 消费等主要指标均高于全市平均水平",
  ]);
  relates("民间投资增长12%，增速高于全国平均水平。", ["above 民间投资 全国平均水平 actual 2022 增速高于全国平均水平"]);
});

describe("below", () => {
  relates("不良贷款率低于全国平均水平。", ["below 不良贷款率 全国平均水平 actual 2022 不良贷款率低于全国平均水平"]);
  relates("地区生产总值增速慢于全市。", ["below 地区生产总值 全市 actual 2022 地区生产总值增速慢于全市"]);
  relates("服务业增加值增速低于年初预期。", ["below 服务业增加值 年初预期 actual 2022 服务业增加值增速低于年初预期"]);
  relates("固定资产投资落后于全省平均水平，后劲不足。", [
    "below 固定资产投资 全省平均水平 actual 2022 固定资产投资落后于全省平均水平",
  ]);
  relates("城镇登记失业率为2.9%，低于全省平均水平。", [
    "below 城镇登记失业率 全省平均水平 actual 2022 低于全省平均水平",
  ]);
});

describe("met and missed", () => {
  relates("地区生产总值没有完成预期目标。", ["missed 地区生产总值 预期目标 actual 2022 地区生产总值没有完成预期目标"]);
  relates("固定资产投资、进出口等预期性指标未达到年初目标。", [
    "missed 固定资产投资 年初目标 actual 2022 固定资产投资、进出口等预期性指标未达到年初目标",
    "missed 进出口 年初目标 actual 2022 进出口等预期性指标未达到年初目标",
  ]);
  relates("消费恢复不及预期。", ["missed 消费恢复 预期 actual 2022 消费恢复不及预期"]);
  relates("少数指标未能完成年度目标任务。", ["missed 少数指标 年度目标任务 actual 2022 少数指标未能完成年度目标任务"]);
  planned("节能减排完成省下达目标。", ["met 节能减排 省下达目标 target 2023 节能减排完成省下达目标"]);
  planned("单位GDP能耗、主要污染物排放完成上级下达任务。", [
    "met 单位GDP能耗 上级下达任务 target 2023 单位GDP能耗、主要污染物排放完成上级下达任务",
    "met 主要污染物排放 上级下达任务 target 2023 主要污染物排放完成上级下达任务",
  ]);
  relates("粮食播种面积超额完成市定任务。", ["met 粮食播种面积 市定任务 actual 2022 粮食播种面积超额完成市定任务"]);
  relates("基本医保参保人数提前完成年度目标。", [
    "met 基本医保参保人数 年度目标 actual 2022 基本医保参保人数提前完成年度目标",
  ]);
});

describe("what is no relation", () => {
  relates("规上工业增加值增速高于全国2.3个百分点。", []);
  relates("到位资金30.5亿元，完成年度目标的72.5%。", []);
  relates("圆满完成全年各项目标任务。", []);
  relates("为实现上述目标，要抓好以下工作。", []);
  relates("我们有决心有能力完成全年目标任务。", []);
  relates("水质优于Ⅲ类标准的断面占九成。", []);
  relates("城镇和农村居民收入同步增长。", []);
  relates("坚持规划、建设、管理同步推进。", []);
  relates("超过30家企业落户园区。", []);
  relates("落实总体要求、实现全年目标，关键在干。", []);
});

describe("where and when", () => {
  test("a stated time governs", () => {
    const { relations } = parse("前三季度，居民收入增长与经济增长基本同步。", HERE);
    expect(relations).toEqual([
      {
        span: { start: 5, end: 20 },
        indicator: { name: "居民收入", id: expect.any(String), kind: "standard" },
        kind: "sync",
        reference: "经济增长",
        modality: "actual",
        period: expect.objectContaining({ start: "2022-01", end: "2022-09" }),
        locality: { name: "云溪县" },
      },
    ]);
  });

  test("spans are of the text as given", () => {
    const given = "居民收入增长　与 经济增长\u200b基本同步。";
    const [relation] = parse(given, HERE).relations;
    expect(relation && given.slice(relation.span.start, relation.span.end)).toBe(
      "居民收入增长　与 经济增长\u200b基本同步",
    );
  });

  test("a glossary states none", () => {
    expect(parse("附件：名词解释\n同步增长：居民收入增长与经济增长同步。", HERE).relations).toEqual([]);
  });
});
