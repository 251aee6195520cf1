import { describe } from "vitest";
import { growth, level, masked, over, target } from "../testing/expected";
import { reads, readsNothing } from "../testing/notation";

describe("masked: a figure in form, its value unknown", () => {
  reads("到位资金[[X亿元]]，同比增长[[X%]]。", [masked("level", "到位资金", "元"), masked("growth", "到位资金", "%")]);
  reads("签约项目[[X个]]，其中亿元以上项目[[X个]]。", [
    masked("level", "签约项目", "个"),
    masked("level", "签约亿元以上项目|亿元以上项目", "个"),
  ]);
  reads("完成消费帮扶[[X万元]]，为今年任务的[[X%]]。", [
    masked("level", "消费帮扶|完成消费帮扶", "元"),
    masked("completion", "消费帮扶|完成消费帮扶", "%"),
  ]);
  reads("带动低收入农户[[XX户]]增收。", [masked("level", "带动低收入农户|低收入农户", "户")]);
  reads("村集体经营性收入[[X余万元]]。", [over(masked("level", "村集体经营性收入", "元"))]);
  reads("力争到位资金达到[[×亿元]]。", [target(masked("level", "到位资金", "元"))]);
});

describe("masked: names and enumerators", () => {
  readsNothing("与X市签订合作协议。");
  readsNothing("X县专场活动成功举办，X产业园加快建设。");
  readsNothing("（X）教育交流成效显现。");
  readsNothing("拓展“X+旅游”模式。");
});

describe("masked: beside what is not", () => {
  reads("共招引项目[[12个]]，到位资金[[X亿元]]。", [
    level("招引项目", "12个"),
    masked("level", "到位资金|项目到位资金|招引项目到位资金", "元"),
  ]);
  reads("外贸出口增长[[12%]]，完成任务的[[X%]]。", [growth("外贸出口", 12), masked("completion", "外贸出口", "%")]);
});
