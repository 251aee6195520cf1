import { describe } from "vitest";
import { growth, level, over, rate, share, under } from "../testing/expected";
import { reads, readsNothing } from "../testing/notation";

describe("half as a share", () => {
  reads("重污染天数减少[[一半]]。", [growth("重污染天数", -50)]);
  reads("[[半数]]以上行政村完成改造。", [over(share("行政村|完成改造行政村|改造行政村", 50))]);
  readsNothing("工程进行到一半时遇雨。");
});

describe("a scale alone after a bound", () => {
  reads("外迁企业逾[[百家]]。", [over(level("外迁企业", "100家"))]);
  reads("近[[万名]]游客参加开幕式。", [under(level("游客|参加开幕式游客", "10000名"))]);
});

describe("years that last", () => {
  reads("平均受教育年限[[10.9年]]，参保率[[98%]]。", [
    level("平均受教育年限|受教育年限", "10.9年"),
    rate("参保率", 98),
  ]);
  readsNothing("服务时间为8:30至17:00。");
  readsNothing("加强0—3岁婴幼儿照护服务。");
});
