import { describe } from "vitest";
import { level, over, share, target } from "../testing/expected";
import { reads, readsNothing } from "../testing/notation";

describe("the bound of a class belongs to the name of what is counted", () => {
  reads("5亿元以上项目[[9个]]。", [level("5亿元以上项目", "9个")]);
  reads("实施500万元以上工业投资项目[[118个]]。", [
    level("实施500万元以上工业投资项目|500万元以上工业投资项目", "118个"),
  ]);
  reads("年产值超5亿元企业[[16家]]。", [level("年产值超5亿元企业|产值超5亿元企业", "16家")]);
  reads("新增年主营业务收入2000万元以上企业[[43家]]。", [
    level("新增年主营业务收入2000万元以上企业|新增主营业务收入2000万元以上企业", "43家"),
  ]);
  reads("65岁以上老年人健康体检率达[[72%]]。", [level("65岁以上老年人健康体检率", "72%")]);
  reads("建成30亩以上连片基地[[12个]]。", [level("建成30亩以上连片基地", "12个")]);
  reads("力争50亿元以上项目[[2个]]。", [target(level("50亿元以上项目", "2个"))]);
  reads("销售额超亿元电商企业[[7家]]。", [level("销售额超亿元电商企业", "7家")]);
  reads("淘汰10蒸吨以下燃煤锅炉[[26台]]。", [level("淘汰10蒸吨以下燃煤锅炉", "26台")]);
  reads("村集体经营性收入50万元以上的村占比达[[45%]]。", [
    share("村集体经营性收入50万元以上的村占比|村集体经营性收入50万元以上村占比", 45),
  ]);
  readsNothing("鼓励3亩以上企业参与绩效评价。");
});

describe("what is reached is a figure", () => {
  reads("所有行政村集体总收入达到[[20万元]]以上。", [over(level("行政村集体总收入|所有行政村集体总收入", "200000元"))]);
  reads("规上企业达[[300家]]以上。", [over(level("规上企业", "300家"))]);
  reads("[[60%]]以上的村达到A级标准。", [
    over(share("村达到A级标准|达到A级标准的村|达到A级标准村|A级标准村|村A级标准", 60)),
  ]);
});
