import { describe } from "vitest";
import { atMost, change, growth, level, rank, target } from "../testing/expected";
import { reads, readsNothing } from "../testing/notation";

describe("rank: a scope and a place", () => {
  reads("营商环境综合排名全省[[第五]]。", [rank("营商环境|营商环境综合排名", 5, { scope: "全省" })]);
  reads("一季度招商引资考核我县位列县（市、区）[[第三]]。", [rank("招商引资考核", 3, { period: "2022-01/2022-03" })]);
  reads("特级资质企业总数居青州[[第二]]。", [rank("特级资质企业总数|特级资质企业", 2)]);
  reads("快递业务量[[12.4亿件]]，列鹏城之后居全国[[第二]]。", [
    level("快递业务量", "1240000000件"),
    rank("快递业务量", 2, { scope: "全国" }),
  ]);
  reads("居家养老服务覆盖率居全省[[第1位]]。", [rank("居家养老服务覆盖率", 1, { scope: "全省" })]);
  reads("网络零售额突破[[310亿元]]，增长[[24.5%]]，排名全省[[第六]]。", [
    { ...level("网络零售额", "31000000000元"), bound: "over" },
    growth("网络零售额", 24.5),
    rank("网络零售额", 6, { scope: "全省" }),
  ]);
  reads("财政收入增幅在全市10个县（市、区）中排名[[第2]]。", [rank("财政收入|财政收入增幅", 2)]);
  reads("市场主体总量增至[[86万户]]、跃居全省[[第三]]。", [
    level("市场主体总量|市场主体", "860000户"),
    rank("市场主体总量|市场主体", 3),
  ]);
  reads("签约速度排全省[[第四]]、全市[[第一]]。", [
    rank("签约速度", 4, { scope: "全省" }),
    rank("签约速度", 1, { scope: "全市" }),
  ]);
  reads("规上工业增加值增长[[11.3%]]，增速居全市[[首位]]。", [
    growth("规上工业增加值", 11.3),
    rank("规上工业增加值|规上工业增加值增速", 1, { of: "growth" }),
  ]);
});

describe("rank: the first, without a number", () => {
  reads("对东盟出口额居全省[[首位]]。", [rank("对东盟出口额", 1)]);
  reads("磁性材料产业规模居全国[[首位]]。", [rank("磁性材料产业规模", 1)]);
  reads("“两化”融合贯标企业数量稳居全市[[榜首]]。", [rank("“两化”融合贯标企业数量", 1)]);
  reads("居民收入增幅列全省[[第一]]。", [rank("居民收入|居民收入增幅", 1)]);
  reads("农村生活污水治理考核名列全市[[第一名]]。", [rank("农村生活污水治理考核|农村生活污水治理", 1)]);
});

describe("rank: among the first", () => {
  reads("生态环境质量指数稳居全市[[前三]]。", [atMost(rank("生态环境质量指数", 3, { scope: "全市" }))]);
  reads("综合实力位列全国百强县[[前50位]]。", [atMost(rank("综合实力", 50))]);
  reads("亩均税收居全市[[第一]]、全省[[前五]]。", [rank("亩均税收", 1), atMost(rank("亩均税收", 5))]);
  reads("力争主要指标增速进入全市[[前三]]。", [target(atMost(rank("主要指标|主要指标增速", 3)))]);
  readsNothing("工作进度位列全县前列。");
  readsNothing("多项指标稳居全省第一方阵。");
  readsNothing("平安建设考核名列前茅。");
});

describe("rank: moves and lists of places", () => {
  reads("开发区在省级开发区综合排名上升[[7位]]。", [
    change("开发区综合排名|开发区省级开发区综合排名|开发区在省级开发区综合排名", "7位"),
  ]);
  reads("县域竞争力居全省[[第23位]]，较上年前移[[3位]]。", [
    rank("县域竞争力", 23),
    change("县域竞争力|县域竞争力排名|县域竞争力位次", "3位"),
  ]);
  reads("管控力指数稳居全市[[前三]]，其中7月和9月位列全市[[第1]]，全省[[第18]]、[[16]]。", [
    atMost(rank("管控力指数", 3)),
    rank("管控力指数", 1),
    rank("管控力指数", 18, { scope: "全省" }),
    rank("管控力指数", 16, { scope: "全省" }),
  ]);
});

describe("rank: slogans and ordinals that name", () => {
  readsNothing("实现“保三争二拼第一”。");
  readsNothing("努力在全市“争先进位”中勇夺第一方阵。");
  readsNothing("第一产业、第二产业协调发展，第三人民医院投入使用。");
  readsNothing("把发展作为第一要务，把安全作为第一责任。");
});
