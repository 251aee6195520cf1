import { describe, expect, test } from "vitest";
import { checks, explained } from "../testing/checks";

describe("completion of a target", () => {
  const actual = "1—10月，全县到位资金26.8亿元，完成年度目标的67%。";
  checks(`${actual}全力完成全年到位资金40亿元的目标。`, ["completion consistent 26.8亿元 67% 40亿元"]);
  checks(`${actual}全力完成全年到位资金45亿元的目标。`, ["completion inconsistent 26.8亿元 67% 45亿元"]);
  checks(`${actual}全力完成全年到位资金6亿美元的目标。`, ["completion notComparable 26.8亿元 67% 6亿美元"]);
  // rather another target than a misprint
  checks(`${actual}全力完成全年到位资金90亿元的目标。`, ["completion notComparable 26.8亿元 67% 90亿元"]);
  // a text that says no year: its only target of the whole year
  checks(`${actual}全力完成全年到位资金40亿元的目标。`, ["completion consistent 26.8亿元 67% 40亿元"], {
    locality: "云溪县",
  });
  checks(`${actual}全力完成到位资金40亿元的目标。`, [], { locality: "云溪县" });
  // which of the two?
  checks(`${actual}力争全年到位资金40亿元。确保全年到位资金38亿元。`, []);
  // works are no target
  checks("全年新建管网26.8公里，完成总工程量的67%。力争全年新建管网100公里。", []);
  checks("全县到位资金X亿元，完成年度目标的67%。全力完成全年到位资金40亿元的目标。", []);

  test("says what it divided", () => {
    expect(explained(`${actual}全力完成全年到位资金45亿元的目标。`)).toEqual([
      "到位资金26.8亿元÷完成率67%＝39.63亿元—40.376亿元，与目标45亿元不符，超出四舍五入的误差，请核对原文。",
    ]);
  });
});
