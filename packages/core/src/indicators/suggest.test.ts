import { describe, expect, test } from "vitest";
import { suggestIndicators } from "./suggest";

const idsFor = (text: string, limit?: number) => suggestIndicators(text, limit).map(({ indicator }) => indicator.id);

describe("suggestIndicators", () => {
  test.each([
    ["城镇居民的可支配收入水平", "income_urban"],
    ["农民收入增长情况", "income_rural"],
    ["工业企业利润增长", "scale_ind_profit"],
    ["本县社零总额增速", "retail_sales"],
    ["外贸出口完成情况", "export_value"],
    ["财政一般预算内收入", "general_budget_revenue"],
    ["财政总收入完成数", "fiscal_revenue_total"],
    ["银行存款余额合计", "deposits"],
    ["各类贷款年末余额", "loans"],
    ["银行不良贷款比率", "npl"],
    ["固定资产投入", "fixed_asset_investment"],
    ["高技术行业投资", "hightech_investment"],
    ["房地产开发完成投资", "realestate_investment"],
    ["商品房卖出面积", "realestate_sales_area"],
    ["招商引资实到资金", "promo_capital_in_place"],
    ["招商项目签约率情况", "signing_rate"],
    ["外商投资实际到位", "fdi"],
    ["县内登记失业率水平", "registered_unemployment"],
    ["新增加的城镇就业岗位", "new_urban_jobs"],
    ["消费物价指数", "cpi"],
    ["工业品出厂价格指数", "ppi"],
    ["空气优良天数占全年比例", "aqi_good_rate"],
    ["PM2.5年均值", "pm25"],
    ["万元GDP能源消耗", "energy_per_gdp"],
    ["全县森林覆盖情况", "forest_coverage"],
    ["城市生活污水处理率", "sewage_rate"],
    ["粮食总产", "grain_output"],
    ["粮食播种总面积", "grain_area"],
    ["猪存栏头数", "pig_stock"],
    ["新建高标准农田亩数", "high_std_farmland"],
    ["村级集体经济经营收入", "village_collective_income"],
    ["公路货物运输周转量", "freight_turnover"],
    ["快递件业务量", "express_volume"],
    ["全社会的用电", "electricity_consumption"],
    ["研发经费支出与GDP之比", "rd_intensity"],
    ["每万人拥有的发明专利", "invention_per_10k"],
    ["省级以上专精特新企业培育", "sme_specialized"],
    ["市场经营主体户数", "market_entities"],
    ["医疗机构病床数", "hospital_beds"],
    ["基本医保参保比例", "medical_rate"],
    ["城乡低保标准提高", "subsistence_standard"],
    ["养老服务机构床位", "elderly_beds"],
    ["旅游业总收入情况", "tourism_revenue"],
    ["接待中外游客人数", "tourist_visits"],
    ["老旧小区改造提升", "old_community"],
    ["生产安全事故死亡", "deaths_accident"],
    ["信访积案化解情况", "petition_backlog"],
    ["政协委员提案办结", "cppcc_proposals"],
    ["议案建议办理满意度", "proposal_satisfaction"],
    ["“三公”经费支出下降", "three_public_expense"],
    ["数字经济核心制造业", "digital_core_mfg_va"],
    ["城镇化水平提升", "urbanization_rate"],
  ])("for “%s” has %s among the first five", (text, id) => expect(idsFor(text)).toContain(id));

  test("gives a very name first, with score 1", () => {
    expect(suggestIndicators("规模以上工业增加值", 1)).toEqual([
      { indicator: expect.objectContaining({ id: "scale_ind_va" }), score: 1 },
    ]);
  });

  test.each([
    ["城镇居民可支配收入情况", "income_urban", "income_rural"],
    ["农村居民消费支出情况", "spending_rural", "spending_urban"],
    ["货物进口总额情况", "import_value", "export_value"],
    ["住户存款增加额", "household_deposits", "loans"],
    ["结婚登记情况", "marriage_reg", "divorce_reg"],
    ["养老保险参保情况", "pension_rate", "medical_rate"],
    ["第二产业增加值总量", "secondary_va", "primary_va"],
    ["一般公共预算支出情况", "general_budget_expenditure", "general_budget_revenue"],
  ])("for “%s” puts %s far before %s", (text, right, contrary) => {
    const scores = new Map(suggestIndicators(text, 900).map(({ indicator, score }) => [indicator.id, score]));
    expect(scores.get(right)).toBeGreaterThan(2 * (scores.get(contrary) ?? 0));
  });

  test("keeps to the limit, best first", () => {
    const suggested = suggestIndicators("居民人均收入", 3);
    expect(suggested).toHaveLength(3);
    expect(suggested.map(({ score }) => score)).toEqual(suggested.map(({ score }) => score).sort((a, b) => b - a));
  });

  test.each(["", "   ", "12345", "%", "嗚呼", "\ud800"])("has nothing for “%s”", (text) =>
    expect(idsFor(text)).toEqual([]),
  );

  test("reads no further than the first 200 characters", () => {
    const start = "各项贷款".repeat(50);
    expect(suggestIndicators(`${start}${"常住人口".repeat(100_000)}`)).toEqual(suggestIndicators(start));
  });
});
