import { describe, expect, test } from "vitest";
import { checks, explained } from "../testing/checks";

describe("parts of a total", () => {
  checks("全年共签约产业项目57个，其中制造业项目40个，服务业项目15个，农业项目2个。", [
    "parts consistent 57个 40个 15个 2个",
  ]);
  checks("全年共签约产业项目57个，其中制造业项目44个，服务业项目15个，农业项目2个。", [
    "parts inconsistent 57个 44个 15个 2个",
  ]);
  // not all of them need be named
  checks("全年共签约产业项目57个，其中制造业项目40个，服务业项目15个。", ["parts notComparable 57个 40个 15个"]);
  // a digital firm can be a manufacturer
  checks("认定示范企业30家，其中数字示范企业20家、制造业示范企业18家。", []);
  checks("引进外地项目时，其中制造业项目40个，服务业项目15个。", []);
  checks("全县新增企业120家，其中规上企业150家。", ["parts inconsistent 120家 150家"]);
  // the whole may be the level before the last one
  checks("全镇排查企业42家，约谈企业36家，其中改造提升30家，整合入园7家，关停淘汰5家。", [
    "parts consistent 42家 30家 7家 5家",
  ]);
  // a semicolon ends what 其中 names
  checks("全年引进人才90名，其中博士30名；引进项目团队200名。", []);
  // bounds are no parts
  checks("力争新增贷款800亿元以上，其中制造业贷款500亿元以上、小微企业贷款400亿元以上。", []);
  // a sentence that begins with 其中 takes up the one before
  checks("年末全县户籍人口36.25万人。其中，男性18.60万人，女性17.65万人。", [
    "parts consistent 36.25万人 18.60万人 17.65万人",
  ]);
  checks("年末全县户籍人口36.25万人。其中，男性18.60万人，女性17.56万人。", [
    "parts inconsistent 36.25万人 18.60万人 17.56万人",
  ]);

  test("says what it added up", () => {
    expect(explained("全年共签约产业项目57个，其中制造业项目44个，服务业项目15个，农业项目2个。")).toEqual([
      "签约制造业项目44个＋签约服务业项目15个＋签约农业项目2个＝61个，与总数签约产业项目57个不符，超出四舍五入的误差，请核对原文。",
    ]);
    expect(explained("全县新增企业120家，其中规上企业150家。")).toEqual([
      "其中新增规上企业150家大于总数新增企业120家，部分不应大于整体，请核对原文。",
    ]);
  });
});

describe("indicators that are sums by definition", () => {
  checks("全县地区生产总值208.6亿元。第一产业增加值15.2亿元。第二产业增加值88.9亿元。第三产业增加值104.4亿元。", [
    "parts consistent 208.6亿元 15.2亿元 88.9亿元 104.4亿元",
  ]);
  checks("全县地区生产总值208.6亿元。第一产业增加值15.2亿元。第二产业增加值98.8亿元。第三产业增加值104.4亿元。", [
    "parts inconsistent 208.6亿元 15.2亿元 98.8亿元 104.4亿元",
  ]);
  checks("全县地区生产总值208.6亿元。第一产业增加值15.2亿元。第二产业增加值88.9亿元。", []);
});

describe("nested thresholds", () => {
  checks("全年招引亿元以上项目28个、5亿元以上项目11个、10亿元以上项目3个。", ["nested consistent 28个 11个 3个"]);
  checks("全年招引亿元以上项目28个、5亿元以上项目31个。", ["nested inconsistent 28个 31个"]);
  // never summed
  checks("全年招引项目40个，其中亿元以上项目28个、5亿元以上项目11个、10亿元以上项目3个。", [
    "nested consistent 28个 11个 3个",
  ]);
});
