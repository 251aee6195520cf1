import { describe } from "vitest";
import { growth, level } from "../testing/expected";
import { reads } from "../testing/notation";

describe("among: parts are named as the whole is", () => {
  reads("全县招引产业项目[[64个]]，其中制造业项目[[49个]]，服务业项目[[13个]]。", [
    level("招引产业项目", "64个"),
    level("招引制造业项目", "49个"),
    level("招引服务业项目", "13个"),
  ]);
  reads("到位资金[[30亿元]]，增长[[5%]]，其中制造业项目[[12亿元]]、服务业项目[[5亿元]]。", [
    level("到位资金", "3000000000元"),
    growth("到位资金", 5),
    level("制造业项目到位资金", "1200000000元"),
    level("服务业项目到位资金", "500000000元"),
  ]);
  reads("年末总人口[[41.2万人]]。其中，城镇人口[[25.1万人]]，乡村人口[[16.1万人]]。", [
    level("总人口", "412000人"),
    level("城镇人口", "251000人"),
    level("乡村人口", "161000人"),
  ]);
  // of another unit: no part of the whole
  reads("引进项目[[24个]]，其中总投资[[18亿元]]。", [
    level("引进项目", "24个"),
    level("总投资|项目总投资|引进项目总投资", "1800000000元"),
  ]);
});
