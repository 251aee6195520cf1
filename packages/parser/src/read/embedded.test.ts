import { describe } from "vitest";
import { level, over } from "../testing/expected";
import { reads } from "../testing/notation";

describe("embedded: the number inside its noun", () => {
  reads("完成清溪下游段[[200米]]河道整治和沿河绿道建设。", [level("清溪下游段河道整治和沿河绿道建设", "200米")]);
  reads("实施石桥镇[[1万亩]]节水灌溉项目。", [level("石桥镇节水灌溉项目", "10000亩")]);
  reads("湖岸线[[60公里]]绿道全线贯通。", [level("湖岸线绿道全线贯通|湖岸线绿道", "60公里")]);
  reads("完成[[5个]]行政村[[17.2公里]]的村巷硬化。", [
    level("完成行政村|行政村", "5个"),
    level("村巷硬化", "17.2公里"),
  ]);
  // what is measured stands before the number, what is said of it after
  reads("设计时速[[350公里]]的城际铁路开通。", [level("城际铁路设计时速|设计时速", "350公里")]);
  reads("农村道路[[12公里]]建成通车。", [level("农村道路", "12公里")]);
  reads("养老机构[[23家]]床位[[2000张]]。", [level("养老机构", "23家"), level("床位|养老机构床位", "2000张")]);
});

describe("embedded: works belong to the name", () => {
  reads("完成[[128栋]]沿街楼房亮化和立面改造。", [level("完成沿街楼房亮化和立面改造", "128栋")]);
  reads("深化[[8个]]毗邻地区合作平台建设。", [level("深化毗邻地区合作平台建设", "8个")]);
  reads("投资[[3500万元]]的供水管网改造、[[3800万元]]的背街巷道改造等项目全面完成。", [
    level("供水管网改造投资", "35000000元"),
    level("背街巷道改造等项目投资", "38000000元"),
  ]);
  reads("年内投资[[4.5亿元]]实施了实验幼儿园、城南小学等[[14个]]项目。", [
    level("实验幼儿园等项目投资", "450000000元"),
    level("项目", "14个"),
  ]);
  reads("[[171座]]农村桥梁升级改造工程正在加紧施工。", [level("农村桥梁升级改造工程", "171座")]);
  reads("超过[[2000万]]居民将从中受益。", [over(level("居民", "20000000人"))]);
});
