import { describe, expect, test } from "vitest";
import { checks, explained } from "../testing/checks";

describe("the same figure twice", () => {
  checks("全县一般公共预算收入11.65亿元。财政保障有力，全县一般公共预算收入11.7亿元。", [
    "repeated consistent 11.65亿元 11.7亿元",
  ]);
  checks("全县一般公共预算收入11.65亿元。财政保障有力，全县一般公共预算收入11.56亿元。", [
    "repeated inconsistent 11.65亿元 11.56亿元",
  ]);
  checks("全县一般公共预算收入116500万元。财政保障有力，全县一般公共预算收入11.65亿元。", [
    "repeated consistent 116500万元 11.65亿元",
  ]);
  // rather another thing than a misprint
  checks("全县一般公共预算收入11.65亿元。开发区起步良好，一般公共预算收入1.2亿元。", [
    "repeated notComparable 11.65亿元 1.2亿元",
  ]);
  checks("全县一般公共预算收入11.65亿元。五年来累计实现一般公共预算收入12.8亿元。", []);
  // two levels of ambition
  checks("力争全年到位资金40亿元。确保全年到位资金38亿元。", []);
  // of another year, modality or place
  checks("2021年，全县一般公共预算收入10.60亿元。2022年，全县一般公共预算收入11.65亿元。", []);
  checks("全县一般公共预算收入11.65亿元。力争一般公共预算收入12.8亿元。", []);
  // a name that may be said of two things
  checks("春季展会履约率90%。秋季展会履约率82%。", []);

  test("says which numbers do not agree", () => {
    expect(explained("全县一般公共预算收入11.65亿元。财政保障有力，全县一般公共预算收入11.56亿元。")).toEqual([
      "一般公共预算收入在文中出现2次（11.65亿元、11.56亿元），不是同一个数的不同取整，请核对原文。",
    ]);
  });
});
