import { describe } from "vitest";
import { atMost, level, rank } from "../testing/expected";
import { reads, readsNothing } from "../testing/notation";

describe("places in an order, as words", () => {
  reads("工业投资增速居全省[[第一]]。", [rank("工业投资|工业投资增速", 1)]);
  reads("人均GDP居全市[[第二位]]。", [rank("人均GDP", 2)]);
  reads("茶叶产量位居全国[[第3]]。", [rank("茶叶产量", 3)]);
  reads("信访工作满意度列全省[[第十二]]。", [rank("信访工作满意度|信访工作", 12)]);
  reads("亩均效益进入全省[[前十]]。", [atMost(rank("亩均效益", 10))]);
  reads("固定资产投资增速跃居全市[[首位]]。", [rank("固定资产投资|固定资产投资增速", 1)]);
  reads("森林覆盖率[[78.6%]]，居全省[[第4位]]。", [level("森林覆盖率", "78.6%"), rank("森林覆盖率", 4)]);
  reads("“无废城市”建设考核并列全省[[第1]]。", [rank("“无废城市”建设考核|“无废城市”建设", 1)]);
});

describe("ordinals that name", () => {
  readsNothing("突出抓好第一要务。");
  readsNothing("引进第一家外资银行。");
  readsNothing("全省第一个低碳园区在我县揭牌。");
  readsNothing("前三季度工作平稳推进。");
  readsNothing("第三产业蓬勃发展，首位产业加速集聚。");
  readsNothing("首批项目、首个园区、首创机制不断涌现。");
});
