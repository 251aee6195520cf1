import { describe } from "vitest";
import { growth, level, rank, rate } from "../testing/expected";
import { reads } from "../testing/notation";

describe("as many names as values, without 分别", () => {
  reads("新一代信息技术、高端装备产业增加值增长[[13.6%]]、[[9.8%]]。", [
    growth("新一代信息技术增加值", 13.6),
    growth("高端装备产业增加值", 9.8),
  ]);
  reads("生产安全事故起数、死亡人数下降[[17.6%]]、[[11.6%]]。", [
    growth("生产安全事故起数", -17.6),
    growth("生产安全事故死亡人数", -11.6),
  ]);
  reads("城乡居民收入增长[[8.3%]]和[[9.9%]]。", [growth("城镇居民收入", 8.3), growth("农村居民收入", 9.9)]);
  reads("养老保险和医疗保险参保率保持在[[90%]]和[[98%]]。", [rate("养老保险参保率", 90), rate("医疗保险参保率", 98)]);
  reads("城镇居民人均可支配收入和农村居民人均纯收入实际增长[[8.4%]]和[[11.4%]]。", [
    growth("城镇居民人均可支配收入", 8.4),
    growth("农村居民人均纯收入", 11.4),
  ]);
  reads("抽水蓄能规划规模、风电装机总量居全国[[第1]]、[[第2位]]。", [
    rank("抽水蓄能规划规模", 1),
    rank("风电装机总量", 2),
  ]);
});

describe("units after the last of a list", () => {
  reads("草地、林地、湿地面积分别为[[10.6万]]、[[3.8万]]、[[3.3万平方公里]]。", [
    level("草地面积", "106000平方公里"),
    level("林地面积", "38000平方公里"),
    level("湿地面积", "33000平方公里"),
  ]);
});
