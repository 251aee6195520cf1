import { describe } from "vitest";
import { growth, level } from "../testing/expected";
import { reads, readsNothing } from "../testing/notation";

describe("numbers in names: slogans, systems and packages", () => {
  readsNothing("构建“1356”工作体系。");
  readsNothing("完善“9+3”政策体系，实施“12+4”重点工作。");
  readsNothing("健全“1+10+N”争先创优机制。");
  readsNothing("推行“2+7”清单管理，建立“1+X”培训评价体系。");
  readsNothing("落实“4+4+2”现代产业体系布局。");
  readsNothing("开展“6610”科技创新行动和“720”攻坚行动。");
  readsNothing("推行3C5G标准地制度，深化“N+1”共助机制。");
  readsNothing("抓好“五水共治”“三改一拆”和“四边三化”。");
  readsNothing("做好“六稳”“六保”工作，落实“两不愁三保障”。");
  readsNothing("推进“八大行动”“七大攻坚”“十项重大工程”。");
  readsNothing("实施“千万工程”“百项千亿”“十百千万”工程。");
  readsNothing("增强“四个意识”，坚定“四个自信”，做到“两个维护”。");
  readsNothing("统筹推进“五位一体”总体布局，协调推进“四个全面”战略布局。");
  readsNothing("构建“一核两翼三带多点”发展格局。");
  readsNothing("健全“三重一大”决策制度，落实“一岗双责”。");
  readsNothing("“七张问题清单”整改有力，“最多跑一次”改革持续深化。");
  readsNothing("深化“放管服”改革，全面推行“一件事一次办”。");
});

describe("numbers in names: articles of policies", () => {
  readsNothing("出台“民营经济31条”。");
  readsNothing("落实省政府外贸10条，出台稳企惠企20条。");
  readsNothing("制定民营经济高质量发展36条、数字经济发展15条。");
  readsNothing("严守中央八项规定及其实施细则。");
  readsNothing("严格执行“十条禁令”。");
});

describe("numbers in names: roads, lines, codes and grades", () => {
  readsNothing("S218省道改建工程通车，G228国道完成路面施工。");
  readsNothing("320国道云溪段拓宽，新104国道前期启动。");
  readsNothing("融入G42科创走廊。");
  readsNothing("加强PM2.5和臭氧协同控制。");
  readsNothing("12345热线服务质量不断提升，110接处警机制进一步完善。");
  readsNothing("创建5A景区，新增4A级景区，提升3A级景区村庄。");
  readsNothing("全面推行国Ⅵ排放标准。");
  readsNothing("出境断面水质稳定保持Ⅱ类。");
  readsNothing("建设220千伏输变电工程和500千伏变电站。");
  readsNothing("推进5G网络建设，发布城市大脑2.0版。");
  readsNothing("提升D类企业，整治C、D级危房。");
  readsNothing("拓展9610、1210等跨境电商业务模式。");
  readsNothing("推进COVID-19疫情防控，开展A股上市辅导。");
});

describe("numbers in names: meetings, editions and batches", () => {
  readsNothing("县第十六届人民代表大会第四次会议胜利召开。");
  readsNothing("贯彻县委十四届八次全会精神和二十届三中全会精神。");
  readsNothing("开展第五次全国经济普查和第七次全国人口普查。");
  readsNothing("列入第六批省级历史文化名村，获评全国首批示范县。");
  readsNothing("配合第二轮中央生态环境保护督察。");
  readsNothing("举办第12届油菜花节和第三届旅发大会。");
  readsNothing("县第二人民医院、第四小学投入使用。");
});

describe("numbers in names: anniversaries and calendar", () => {
  readsNothing("隆重庆祝新中国成立70周年。");
  readsNothing("纪念改革开放40周年。");
  readsNothing("庆祝中国共产党成立100周年。");
  readsNothing("2019年2月27日，县人民代表大会在县城召开。");
  readsNothing("发布时间：2025-07-08");
  readsNothing("10月12日上午，县长一行赴石桥镇调研。");
});

describe("numbers in names: peers and lists", () => {
  readsNothing("在山区26县中争先进位。");
  readsNothing("世界500强企业落户。");
  readsNothing("连续五年获评全省优秀。");
  readsNothing("入围全国综合实力百强县、十佳县。");
  readsNothing("（一）产业发展提质增效");
  readsNothing("1.聚焦项目攻坚，夯实发展基础。");
  readsNothing("2、推进全域整治。");
  readsNothing("10、完成双桥村旧村改造。");
  readsNothing("①强化组织领导；②压实工作责任。");
});

describe("numbers in names: every day", () => {
  readsNothing("设立24小时自助服务区。");
  readsNothing("老年证办理实现“零次跑”。");
  readsNothing("加强0—3岁婴幼儿照护服务。");
  readsNothing("服务热线：400-820-8820");
  readsNothing("联系电话：0571-87654321，邮编：310000");
});

describe("numbers in names: places, people and firms", () => {
  readsNothing("九龙村、三溪村、五登村完成环境整治。");
  readsNothing("万佛塔公园、千金山森林公园建成开放。");
  readsNothing("三安光电、六和科技、七星酒业加快技改。");
  readsNothing("三清山大道全线贯通，双溪水库开工。");
  readsNothing("下杨二村、芝英一村完成土地整理。");
});

describe("numbers in names: idioms and rhetoric", () => {
  readsNothing("千方百计稳增长，一项一项补短板，一步一步上台阶。");
  readsNothing("做好“三篇文章”，下好全省一盘棋。");
  readsNothing("面对百年未有之大变局，一张蓝图绘到底。");
  readsNothing("众志成城、万众一心，四面八方驰援。");
  readsNothing("发展一村一品，深化一户一策。");
  readsNothing("民生无小事，责任重千钧。");
  readsNothing("一批重大项目相继建成，一系列举措落地见效。");
});

describe("numbers in names: thresholds of age and size", () => {
  readsNothing("关爱70周岁以上老年人和3岁以下婴幼儿。");
  readsNothing("出清亩均税收1万元以下低效企业。");
  readsNothing("对500人口以上的村实施改造。");
  readsNothing("实现500米半径公交站点全覆盖。");
});

describe("numbers in names beside real figures", () => {
  reads("全县PM2.5平均浓度[[25微克/立方米]]，12345热线办结率[[99.8%]]。", [
    level("PM2.5平均浓度", "25微克/立方米"),
    level("12345热线办结率", "99.8%"),
  ]);
  reads("新建5G基站[[320个]]，G60科创走廊企业[[45家]]。", [
    level("新建5G基站", "320个"),
    level("G60科创走廊企业", "45家"),
  ]);
  reads("三星级以上居家养老服务中心[[18家]]。", [level("三星级以上居家养老服务中心", "18家")]);
  reads("“五水共治”完成投资[[3.6亿元]]，增长[[12%]]。", [
    level("“五水共治”完成投资|“五水共治”投资", "360000000元"),
    growth("“五水共治”完成投资|“五水共治”投资", 12),
  ]);
  reads("新增A级景区村庄[[21个]]，其中3A级[[4个]]。", [
    level("新增A级景区村庄", "21个"),
    level("新增3A级景区村庄|3A级景区村庄|3A级", "4个"),
  ]);
  reads("“三服务”解决企业问题[[326个]]。", [level("“三服务”解决企业问题|解决企业问题", "326个")]);
  reads("建成220千伏变电站[[2座]]。", [level("建成220千伏变电站", "2座")]);
});
