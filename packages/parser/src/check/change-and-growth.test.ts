import { describe, expect, test } from "vitest";
import { checks, explained } from "../testing/checks";

describe("level, change and growth", () => {
  checks("年末户籍人口36.25万人，比上年末增加0.42万人，增长1.2%。", [
    "changeAndGrowth consistent 36.25万人 0.42万人 1.2%",
  ]);
  checks("年末户籍人口36.25万人，比上年末增加0.42万人，增长2.1%。", [
    "changeAndGrowth inconsistent 36.25万人 0.42万人 2.1%",
  ]);
  checks("2022年城镇居民人均可支配收入44480元，比2017年增加14270元，年均递增8.0%。", [
    "changeAndGrowth consistent 44480元 14270元 8.0%",
  ]);
  checks("2022年城镇居民人均可支配收入44480元，比2017年增加14270元，年均递增9.4%。", [
    "changeAndGrowth inconsistent 44480元 14270元 9.4%",
  ]);

  test("says what it reckoned with", () => {
    expect(explained("年末户籍人口36.25万人，比上年末增加0.42万人，增长2.1%。")).toEqual([
      "户籍人口36.25万人、增长率2.1%对应的增减额为7281人—7630.8人，与文中0.42万人不符，超出四舍五入的误差，请核对原文。",
    ]);
  });
});

describe("last year's level", () => {
  const last = "2021年，全县一般公共预算收入10.60亿元。";
  checks(`${last}2022年，全县一般公共预算收入11.65亿元，增长9.9%。`, ["lastYear consistent 10.60亿元 11.65亿元 9.9%"]);
  checks(`${last}2022年，全县一般公共预算收入11.65亿元，增长6.9%。`, [
    "lastYear inconsistent 10.60亿元 11.65亿元 6.9%",
  ]);
  checks(`${last}2022年，全县一般公共预算收入11.65亿元，比上年增加1.05亿元。`, [
    "lastYear consistent 10.60亿元 11.65亿元 1.05亿元",
  ]);
  // a growth on a basis of its own says nothing of the two levels
  checks(`${last}2022年，全县一般公共预算收入11.65亿元，同口径增长12.4%。`, [
    "lastYear notComparable 10.60亿元 11.65亿元 12.4%",
  ]);
  // the base may have been revised after it was said
  checks("2021年，全县社会消费品零售总额60.2亿元。2022年，全县社会消费品零售总额62.0亿元，增长4.6%。", [
    "lastYear notComparable 60.2亿元 62.0亿元 4.6%",
  ]);
  checks("2021年全县地区生产总值198.2亿元。2022年全县地区生产总值208.6亿元，增长3.1%。", [
    "lastYear notComparable 198.2亿元 208.6亿元 3.1%",
  ]);
});
