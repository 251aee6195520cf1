import { projectMentionSchema } from "@shuzhai/core";
import { describe, expect, test } from "vitest";
import { parse } from "../parse";
import { HERE } from "../testing/notation";

const REVIEW = "一、2022年工作回顾\n";
const PLAN = "二、2023年重点工作\n";

/** The projects of a sentence, each as a line: name, stages, investment in 元 where it is said. */
function tells(text: string, expected: string[], section = REVIEW): void {
  test(text, () => {
    const { projects } = parse(section + text, HERE);
    for (const project of projects) expect(projectMentionSchema.safeParse(project).success).toBe(true);
    expect(
      projects.map(({ name, stages, investment }) =>
        [
          name,
          ...stages.map(({ stage, modality }) => `${stage} ${modality}`),
          ...(investment ? [investment.value ?? "X"] : []),
        ].join(" "),
      ),
    ).toEqual(expected);
  });
}
const plans = (text: string, expected: string[]) => tells(text, expected, PLAN);
const none = (text: string) => tells(text, []);

describe("a verb before the names", () => {
  plans("开工建设青岭水库。", ["青岭水库 开工 target"]);
  plans("加快建设白石产业园、云溪湿地公园。", ["白石产业园 在建 target", "云溪湿地公园 在建 target"]);
  plans("建成云溪客运中心，新增公交站点10个。", ["云溪客运中心 竣工 target"]);
  plans("谋划启动石门隧道项目。", ["石门隧道项目 谋划 target"]);
  plans("规划建设青岭微电子产业园。", ["青岭微电子产业园 谋划 target"]);
  plans("加快筹建云溪技师学院。", ["云溪技师学院 前期 target"]);
  plans("启用南湖垃圾转运站。", ["南湖垃圾转运站 运营 target"]);
  plans("推进白石至青岭公路改造。", ["白石至青岭公路改造 在建 target"]);
  plans("全面完成竹溪河道整治。", ["竹溪河道整治 竣工 target"]);
  plans("重点抓好龙湾大桥、凤山隧道。", ["龙湾大桥 在建 target", "凤山隧道 在建 target"]);
  plans("引进清源科技园，承接产业转移。", ["清源科技园"]);
  plans("做大做强石墨产业园。", ["石墨产业园"]);
  plans("升级改造柳巷农贸市场。", ["柳巷农贸市场升级改造"]);
  tells("拓宽后塘村进村公路2500米。", ["后塘村进村公路拓宽 竣工 actual"]);
  tells("完成了朝阳北路道路和给排水建设。", ["朝阳北路道路和给排水建设 竣工 actual"]);
  tells("续建云溪中学，新建花园小学。", ["云溪中学 续建 actual", "花园小学 在建 actual"]);
});

describe("what is said after the names", () => {
  tells("青岭水库开工建设，云溪大桥建成通车。", ["青岭水库 开工 actual", "云溪大桥 投产 actual"]);
  tells("龙湾大桥、凤山隧道主体完工。", ["龙湾大桥 在建 actual", "凤山隧道 在建 actual"]);
  tells("云溪博物馆投入使用。", ["云溪博物馆 运营 actual"]);
  tells("宏远轴承产业园竣工投产。", ["宏远轴承产业园 投产 actual"]);
  tells("白石镇文化礼堂通过验收。", ["白石镇文化礼堂 竣工 actual"]);
  tells("云溪高级中学完成选址。", ["云溪高级中学 前期 actual"]);
  tells("环城公路白石至青岭段完成路基50%。", ["环城公路白石至青岭段 在建 actual"]);
  tells("上坪村旱改水项目已完工并通过初验。", ["上坪村旱改水项目 竣工 actual"]);
  tells("云溪五金直销中心落户平川。", ["云溪五金直销中心 落地 actual"]);
  tells("云溪航运中心试运营，青岭一期结顶。", ["云溪航运中心 运营 actual", "青岭一期 在建 actual"]);
  tells("青岭核电一期获得国家批复。", ["青岭核电一期 前期 actual"]);
  tells("云溪广场工程开工、东湖酒店投入使用。", ["云溪广场工程 开工 actual", "东湖酒店 运营 actual"]);
  tells("云电入平工程开工建设。", ["云电入平工程 开工 actual"]);
  tells("青岭园博园建成开园，白石航道通航。", ["青岭园博园 运营 actual", "白石航道 运营 actual"]);
  tells("青岭高铁建成运营、实现镇镇通高铁。", ["青岭高铁 运营 actual"]);
  tells("青岭抽水蓄能电站立项开工。", ["青岭抽水蓄能电站 开工 actual"]);
  tells("云溪航电枢纽列入省建设行动计划。", ["云溪航电枢纽"]);
  plans("力争年底前青岭水厂建成投用。", ["青岭水厂 运营 target"]);
  plans("加快西山水库前期工作。", ["西山水库 前期 target"]);
  plans("推动云溪机场落地。", ["云溪机场 落地 target"]);
});

describe("lists that 等 ends", () => {
  plans("加快宏远智能、博泰机械、天成电子等项目建设。", [
    "宏远智能 在建 target",
    "博泰机械 在建 target",
    "天成电子 在建 target",
  ]);
  tells("宏远智能、博泰机械等32个重大产业项目建成投产。", ["宏远智能 投产 actual", "博泰机械 投产 actual"]);
  plans("加快青岭水库、宏远农机等80个新建项目开工入库。", ["青岭水库 入库 target", "宏远农机 入库 target"]);
  plans("加快云溪航电枢纽、华能储能等19个续建项目提速放量。", ["云溪航电枢纽 续建 target", "华能储能 续建 target"]);
  plans("力促乐新电子、一米快运等一批在谈项目尽快落地。", ["乐新电子 落地 target", "一米快运 落地 target"]);
  plans("谋深云赣运河、云黄高铁等项目前期。", ["云赣运河 前期 target", "云黄高铁 前期 target"]);
  plans("加快建设东门街、酒坊巷等特色文化街区。", ["东门街特色文化街区 在建 target", "酒坊巷特色文化街区 在建 target"]);
  tells("青岭至白石、云溪至平川等高速公路通车。", ["青岭至白石高速公路 投产 actual", "云溪至平川高速公路 投产 actual"]);
  tells("云溪东路延伸、南苑西路延伸等4条断头路全面打通。", ["云溪东路延伸 竣工 actual", "南苑西路延伸 竣工 actual"]);
  tells("全年新开工入库项目12个，分别是宏远智能、博泰机械二期等项目。", [
    "宏远智能 入库 actual",
    "博泰机械二期 入库 actual",
  ]);
  plans("完成上坪村、下坪村等垦造耕地项目。", ["上坪村、下坪村等垦造耕地项目 竣工 target"]);
  tells("上坪等6个村饮用水安全提升工程加快推进。", ["上坪等6个村饮用水安全提升工程 在建 actual"]);
  tells("宏远集团、博泰研究院等落地。", ["宏远集团 落地 actual", "博泰研究院 落地 actual"]);
  tells("宏远、博泰电子项目竣工投产。", ["宏远项目 投产 actual", "博泰电子项目 投产 actual"]);
  plans("加快青岭炼化等项目前期工作。", ["青岭炼化 前期 target"]);
  none("扎实做好教育、医疗、养老等民生工作。");
  none("推进交通、能源、水利等重大项目建设。");
  none("实施体制机制、公益宣传、文明素质等六大提升工程。");
  none("推进集成电路、生物医药等产业发展。");
});

describe("names that share their end", () => {
  plans("开工建设西门、赵家坪和同心农贸市场。", [
    "西门农贸市场 开工 target",
    "赵家坪农贸市场 开工 target",
    "同心农贸市场 开工 target",
  ]);
  plans("开工建设杭云高铁和云建、云甬铁路。", ["杭云高铁 开工 target", "云建铁路 开工 target", "云甬铁路 开工 target"]);
  tells("三江六岸和双龙南街亮化提升工程完工。", ["三江六岸和双龙南街亮化提升工程 竣工 actual"]);
  tells("上坪村、下坪村自来水管网改造全面完成。", ["上坪村、下坪村自来水管网改造 竣工 actual"]);
  tells("新建上坪村、后塘村文化礼堂2家。", ["上坪村文化礼堂 竣工 actual", "后塘村文化礼堂 竣工 actual"]);
});

describe("investment", () => {
  tells("全速推进总投资6亿元的农光互补项目。", ["农光互补项目 在建 actual 600000000"]);
  tells("总投资X亿元的宏远科技项目完成签约。", ["宏远科技项目 签约 actual X"]);
  tells("投资5000万元，启动实施青岭水厂改扩建工程。", ["青岭水厂改扩建工程 开工 actual 50000000"]);
  tells("青岭风电场开工建设，总投资12亿元。", ["青岭风电场 开工 actual 1200000000"]);
  tells("云溪食用菌基地二期建设项目总投资800万元。", ["云溪食用菌基地二期建设项目 8000000"]);
  tells("投资3亿元的青岭大酒店主体完工。", ["青岭大酒店 在建 actual 300000000"]);
});

describe("what names no project", () => {
  none("新建公办幼儿园5所。");
  none("开工改造老旧小区120个。");
  none("实施重大基础设施项目。");
  none("加快小微企业园建设。");
  none("700个省重点项目完成投资45亿元。");
  none("推进“最多跑一次”改革向村级延伸。");
  none("支持青岭创建国家5A级景区。");
  none("深入实施质量提升工程。");
  none("扎实推进“四大”重大项目建设。");
  none("加快建设国家物流枢纽。");
  none("打造世界级先进制造业基地。");
  none("推进跨境电商综合试验区建设。");
  none("加强省级博士后工作站建设，新建博士后工作站1家。");
  none("启动新一轮学前教育三年行动计划。");
  none("全面清理、整治文山会海。");
  none("拓宽融资渠道。");
  none("推动东阳县创建省级高新园区。");
  none("推进“千项万亿”重大项目建设。");
  none("首批10个零碳产业园区启动建设。");
  none("机场、高速公路加快建设。");
  none("甘溪高等研究院排名上升。");
});

describe("one project in a document", () => {
  test("its mentions are put together, with where and when each stage is said", () => {
    const text = `一、2022年工作回顾\n各项工作顺利推进。青岭水库开工建设。\n二、2023年重点工作\n要全力以赴。加快建设青岭水库。`;
    const { projects } = parse(text, HERE);
    expect(projects).toEqual([
      {
        id: "p21",
        name: "青岭水库",
        spans: [
          { start: 21, end: 25 },
          { start: 53, end: 57 },
        ],
        stages: [
          { stage: "开工", modality: "actual", period: expect.objectContaining({ start: "2022", end: "2022" }) },
          { stage: "在建", modality: "target", period: expect.objectContaining({ start: "2023", end: "2023" }) },
        ],
        locality: { name: "云溪县" },
        document: 0,
      },
    ]);
  });

  test("the phase that follows is of the project named last", () => {
    const { projects } = parse(`${PLAN}完成申明古街一期项目，启动二期建设。`, HERE);
    expect(projects.map(({ name, stages }) => [name, stages[0]?.stage])).toEqual([
      ["申明古街一期项目", "竣工"],
      ["申明古街二期", "开工"],
    ]);
  });

  test("a village that the name begins with is its place", () => {
    const [project] = parse(`${PLAN}加快推进坛头村饮用水改造工程。`, HERE).projects;
    expect(project?.locality).toEqual({ name: "坛头村" });
  });

  test("spans are of the text as given", () => {
    const given = `${REVIEW}青岭\u200b水　库开工建设。`;
    const [project] = parse(given, HERE).projects;
    expect(project && given.slice(project.spans[0]?.start, project.spans[0]?.end)).toBe("青岭\u200b水　库");
  });

  test("a glossary tells of none", () => {
    expect(parse("附件：名词解释\n青岭工程：开工建设青岭水库。", HERE).projects).toEqual([]);
  });

  test("two documents keep their own", () => {
    const report = (place: string) =>
      `2023年${place}政府工作报告\n（2023年1月5日在${place}第十届人民代表大会第二次会议上）\n各位代表：\n现在，我代表县人民政府向大会报告工作。\n${REVIEW}${"一年来，各项工作顺利推进。".repeat(40)}青岭水库开工建设。\n`;
    const { projects } = parse(report("云溪县") + report("平川县"), {});
    expect(projects.map(({ name, document }) => [name, document])).toEqual([
      ["青岭水库", 0],
      ["青岭水库", 1],
    ]);
  });

  test("an amount that is invested in a project names it; what the whole county has does not", () => {
    const { figures, projects } = parse(
      `${REVIEW}总投资6亿元的云岭光电产业园项目开工建设，全县到位资金12亿元。白岩物流园（总投资8亿元）签约落地。`,
      HERE,
    );
    const nameOf = new Map(projects.map(({ id, name, investment }) => [id, `${name} ${investment?.value}`]));
    expect(figures.map(({ indicator, project }) => [indicator.name, project && nameOf.get(project)])).toEqual([
      ["云岭光电产业园项目总投资", "云岭光电产业园项目 600000000"],
      ["到位资金", undefined],
      ["白岩物流园总投资", "白岩物流园 800000000"],
    ]);
  });

  test("when it is to begin is no part of its name", () =>
    expect(
      parse(`${PLAN}确保总投资12亿元的云溪智能农机产业园上半年开工，推动云麓冷链物流园一季度开工。`, HERE).projects.map(
        ({ name, stages }) => [name, stages.map(({ stage, modality }) => `${stage} ${modality}`)],
      ),
    ).toEqual([
      ["云溪智能农机产业园", ["开工 target"]],
      ["云麓冷链物流园", ["开工 target"]],
    ]));
});
