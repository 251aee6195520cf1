import { describe, expect, test } from "vitest";
import { figuresIn } from "../testing/notation";

const lines = (text: string, hints = {}) => figuresIn(text, { locality: "云溪县", ...hints });

describe("sections of a work report", () => {
  const report = [
    "2021年云溪县政府工作报告",
    "各位代表：现在，我代表县人民政府向大会作政府工作报告，请予审议。",
    "一、2020年工作回顾",
    "全县地区生产总值增长3.2%。新建污水管网60公里。",
    "（一）产业发展提质增效。新增规上企业15家。",
    "二、2021年目标任务和重点工作",
    "建议今年经济社会发展主要预期目标为：地区生产总值增长7%以上。",
    "（一）大抓项目。新建污水管网45公里。",
    "附件：名词解释",
  ].join("\n");

  test("the review is actual in the year before, the plan a target of the title's year", () => {
    expect(lines(report)).toEqual([
      "地区生产总值 growth 3.2% 2020 云溪县 actual",
      "新建污水管网 level 60公里 2020 云溪县 actual",
      "新增规上企业 level 15家 2020 云溪县 actual",
      "地区生产总值 growth 7% 2021 云溪县 target",
      "新建污水管网 level 45公里 2021 云溪县 target",
    ]);
  });

  test("all on one line, as a copied page holds it", () => {
    expect(lines(report.replace(/\n(?!各位)/g, " ")).map((line) => line.split(" ").slice(-1)[0])).toEqual([
      "actual",
      "actual",
      "actual",
      "target",
      "target",
    ]);
  });

  test("headings in Markdown", () => {
    const marked = report.replace("一、", "## 一、").replace("二、", "## 二、");
    expect(lines(marked)).toEqual(lines(report));
  });

  test("second-level headings do not leave their section", () => {
    expect(
      lines(
        "2022年兰桥市政府工作报告\n一、2021年工作回顾\n（二）重点工作任务全面落实。建成农民公园12个。\n二、2022年工作安排\n（一）回顾初心。新建学校3所。",
      ),
    ).toEqual(["建成农民公园 level 12个 2021 云溪县 actual", "新建学校 level 3所 2022 云溪县 target"]);
  });
});

describe("sections without numbers", () => {
  test("the sentence that opens the plan", () => {
    expect(
      lines(
        "2023年云溪县政府工作报告\n2022年工作回顾\n财政收入增长5%。\n2023年工作安排\n2023年经济社会发展主要预期目标：财政收入增长6%。",
      ),
    ).toEqual(["财政收入 growth 5% 2022 云溪县 actual", "财政收入 growth 6% 2023 云溪县 target"]);
  });

  test("five years, then the year ahead", () => {
    expect(
      lines(
        "2022年云溪县政府工作报告\n一、过去五年工作回顾\n地区生产总值年均增长6.8%。\n二、今后五年的奋斗目标\n到2026年，地区生产总值突破500亿元。\n三、2022年工作安排\n地区生产总值增长7%。",
      ),
    ).toEqual([
      "地区生产总值 growth 6.8% 2017/2021 云溪县 actual",
      "地区生产总值 level 50000000000元 2026 云溪县 target",
      "地区生产总值 growth 7% 2022 云溪县 target",
    ]);
  });

  test("a glossary speaks of rules", () => {
    expect(
      lines(
        "2020年云溪县政府工作报告\n一、2019年工作回顾\n税收增长5%。\n附件：名词解释\nPM2.5：粒径小于等于2.5微米的颗粒物，国家二级标准为年均35微克/立方米。",
      ),
    ).toEqual(["税收 growth 5% 2019 云溪县 actual", "国家二级标准 level 35微克/立方米 2019 中国 rule"]);
  });

  test("a site's keyword above the text opens no plan", () => {
    const chrome = "本文档由用户上传，版权归属用户。".repeat(12);
    expect(
      lines(
        `${chrome}\n年度工作\n明年\n云溪县协作中心2021年度工作总结及明年工作思路\n2021年，各项工作顺利。\n一、围绕大局，实现目标\n前三季度，招商考核排在全市第三。`,
      ),
    ).toEqual(["招商考核 rank 3位 2021-01/2021-09 云溪县 actual"]);
  });
});
