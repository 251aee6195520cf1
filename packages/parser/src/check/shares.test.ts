import { describe, expect, test } from "vitest";
import { checks, explained } from "../testing/checks";

describe("shares", () => {
  checks("税收收入9.42亿元，占一般公共预算收入11.65亿元的80.9%。", ["share consistent 9.42亿元 11.65亿元 80.9%"]);
  checks("税收收入9.42亿元，占一般公共预算收入11.65亿元的89.0%。", ["share inconsistent 9.42亿元 11.65亿元 89.0%"]);
  checks("一般公共预算收入11.65亿元，其中税收收入9.42亿元，占比80.9%。", ["share consistent 9.42亿元 11.65亿元 80.9%"]);
  checks("全县地区生产总值208.6亿元。物流业增加值31.5亿元，占地区生产总值的15.1%。", [
    "share consistent 31.5亿元 208.6亿元 15.1%",
  ]);
  // rather another whole than a misprint
  checks("税收收入9.42亿元，占一般公共预算收入11.65亿元的8.1%。", []);
  // of a whole that the text does not give
  checks("全县地区生产总值208.6亿元。物流业增加值31.5亿元，占全省的2.2%。", []);
  checks("年末常住人口24.00万人，城镇人口15.12万人，城镇化率63.0%。", ["share consistent 15.12万人 24.00万人 63.0%"]);
  checks("年末常住人口24.00万人，城镇人口15.12万人，城镇化率65.0%。", ["share inconsistent 15.12万人 24.00万人 65.0%"]);

  test("says what it divided", () => {
    expect(explained("年末常住人口24.00万人，城镇人口15.12万人，城镇化率65.0%。")).toEqual([
      "城镇人口15.12万人÷常住人口24.00万人＝62.966%—63.034%，与文中65.0%不符，超出四舍五入的误差，请核对原文。",
    ]);
  });
});
