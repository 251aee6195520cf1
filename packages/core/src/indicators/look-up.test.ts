import { describe, expect, test } from "vitest";
import { isActivityName } from "./activity";
import { findIndicator } from "./find";
import { scanIndicator, scanIndicatorEnding } from "./scan";

const idOf = (name: string) => findIndicator(name)?.indicator.id ?? null;

describe("findIndicator", () => {
  test.each([
    ["地区生产总值", "gdp"],
    ["国内生产总值", "gdp"],
    ["生产总值", "gdp"],
    ["GDP", "gdp"],
    ["gdp", "gdp"],
    ["ＧＤＰ", "gdp"],
    ["人均GDP", "gdp_per_capita"],
    ["规模以上工业的增加值", "scale_ind_va"],
    ["规上 工业增加值", "scale_ind_va"],
    ["三公经费", "three_public_expense"],
    ["一般公共预算收入（亿元）", "general_budget_revenue"],
    ["全县社会消费品零售总额", "retail_sales"],
    ["公共财政预算收入", "general_budget_revenue"],
    ["一般公共财政预算收入", "general_budget_revenue"],
    ["一般预算收入", "general_budget_revenue"],
    ["公共财政支出", "general_budget_expenditure"],
    ["研究与试验发展（R&D）经费投入强度", "rd_intensity"],
    ["空气质量优良天数占比", "aqi_good_rate"],
    ["新增省级高新技术企业", "natl_hightech_firms"],
    ["专精特新中小企业数量", "sme_specialized"],
    ["新建绿道", "greenway"],
  ])("%s is %s", (name, id) => expect(idOf(name)).toBe(id));

  test("says whether by name or by alias", () => {
    expect(findIndicator("地区生产总值")?.by).toBe("name");
    expect(findIndicator("社零总额")?.by).toBe("alias");
  });

  test.each([
    ["一般公共预算收入", "财政总收入", "财政预算收入", "财政收入", "税收收入"],
    ["城镇居民人均可支配收入", "农村居民人均可支配收入", "居民人均可支配收入", "农民人均纯收入"],
    ["外贸进口额", "外贸出口额", "外贸进出口总额"],
    ["存款余额", "贷款余额", "存贷款余额"],
    ["规模以上工业增加值", "工业增加值", "规模以上工业总产值", "工业总产值"],
    ["招商引资到位资金", "签约资金", "引进省外资金", "实际使用外资"],
    ["签约率", "落地率", "履约率", "开工率", "投产率", "资金到位率"],
    ["结婚登记", "离婚登记"],
    ["出生人口", "死亡人口", "人口出生率", "人口死亡率"],
    ["专利授权量", "专利申请量", "发明专利授权量", "有效发明专利"],
    ["养老保险参保率", "基本医疗保险参保率", "大病保险参保率"],
    ["PM2.5平均浓度", "PM10平均浓度"],
    ["建议提案办理满意率", "群众满意率", "建议提案办理"],
    ["城镇登记失业率", "城镇调查失业率"],
    ["户籍人口", "常住人口", "总人口"],
    ["第一产业增加值", "第二产业增加值", "第三产业增加值"],
  ])("keeps apart %s, %s …", (...names) => expect(new Set(names.map(idOf)).size).toBe(names.length));

  test.each([
    "",
    "的",
    "云彩数量",
    "增加值工业",
    "新增常住人口",
    "建成固定资产投资",
    "新建",
    "省级",
    "数",
    "新增".repeat(5000),
  ])("knows no “%s”", (name) => expect(idOf(name)).toBeNull());
});

/** 「 and 」 mark what is found in the text from its start, or up to its end. */
function marked(text: string): { plain: string; start: number; end: number } {
  const start = text.indexOf("「");
  return { plain: text.replace(/[「」]/g, ""), start, end: text.indexOf("」") - 1 };
}

describe("scanIndicator", () => {
  test.each([
    ["全市「地区生产总值」增长6.1%", "gdp"],
    ["其中「规模以上工业增加值」120亿元", "scale_ind_va"],
    ["「规上工业增加值」增速", "scale_ind_va"],
    ["实现「GDP」310亿元", "gdp"],
    ["「“三公”经费」下降5%", "three_public_expense"],
    ["城镇和「农村居民人均可支配收入」分别增长", "income_rural"],
    ["「外贸进出口总额」突破百亿", "trade_total"],
  ])("%s", (text, id) => {
    const { plain, start, end } = marked(text);
    const found = scanIndicator(plain, start);
    expect(found && { ...found, indicator: found.indicator.id }).toEqual({ start, end, indicator: id });
  });

  test("finds nothing inside a Latin word or where no name starts", () => {
    expect(scanIndicator("GDPS", 0)).toBeNull();
    expect(scanIndicator("AGDP", 1)).toBeNull();
    expect(scanIndicator("天气晴好", 0)).toBeNull();
    expect(scanIndicator("地区生产总值", 99)).toBeNull();
  });
});

describe("scanIndicatorEnding", () => {
  test.each([
    ["全市实现「地区生产总值」557亿元", "gdp"],
    ["完成「外贸进出口总额」12亿元", "trade_total"],
    ["「外贸出口额」12亿元", "export_value"],
    ["「税收收入」4亿元", "tax_revenue"],
    ["「非税收入」1亿元", "non_tax_revenue"],
    ["压减「“三公”经费」5%", "three_public_expense"],
  ])("%s", (text, id) => {
    const { plain, start, end } = marked(text);
    const found = scanIndicatorEnding(plain, end);
    expect(found && { ...found, indicator: found.indicator.id }).toEqual({ start, end, indicator: id });
  });
});

describe("isActivityName", () => {
  test.each(["走访困难群众", "走访", "举办规模展会", "新建文化长廊", "累计发放宣传资料", "共排查隐患", "乡村义诊人次"])(
    "%s is one",
    (name) => expect(isActivityName(name)).toBe(true),
  );
  test.each(["地区生产总值", "新增贷款", "常住人口", "发明专利", ""])("“%s” is none", (name) =>
    expect(isActivityName(name)).toBe(false),
  );
});
