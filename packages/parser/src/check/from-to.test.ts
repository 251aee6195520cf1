import { describe, expect, test } from "vitest";
import { checks, explained } from "../testing/checks";

describe("from and to", () => {
  checks("行政村由365个减少到248个，减少117个。", ["fromTo consistent 365个 248个 117个"]);
  checks("行政村由365个减少到248个，减少127个。", ["fromTo inconsistent 365个 248个 127个"]);
  checks("常住人口城镇化率由60.4%提高到63.1%，提高2.7个百分点。", ["fromTo consistent 60.4% 63.1% 2.7个百分点"]);
  checks("行政村数量从原先的26个调整到11个，调整幅度达57.7%。", ["fromTo consistent 26个 11个 57.7%"]);
  checks("财政收入由2017年的8.12亿元增加到2022年的12.06亿元，年均增长8.2%。", [
    "fromTo consistent 8.12亿元 12.06亿元 8.2%",
  ]);
  checks("财政收入由2017年的8.12亿元增加到2022年的12.06亿元，年均增长12.8%。", [
    "fromTo inconsistent 8.12亿元 12.06亿元 12.8%",
  ]);
  checks("城镇居民人均可支配收入由2017年的30210元增加到2022年的44480元，年均增长8.0%。", [
    "fromTo consistent 30210元 44480元 8.0%",
  ]);
  // at constant prices
  checks("地区生产总值由2017年的162.4亿元增加到2022年的208.6亿元，年均增长6.1%。", []);

  test("says what it reckoned with", () => {
    expect(explained("行政村由365个减少到248个，减少127个。")).toEqual([
      "行政村由365个到248个，按增减127个推算为238个，不符，超出四舍五入的误差，请核对原文。",
    ]);
  });
});
