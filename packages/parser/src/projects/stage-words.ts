import type { Stage } from "@shuzhai/core";

/** What a word says of a project: its stage, that it goes on (加快, 推进), or only that something is done with it (引进). */
export type Said = Stage | "advanced" | "none";

export function isStage(said: Said | null): said is Stage {
  return said !== null && said !== "none" && said !== "advanced";
}

/**
 * Verbs before the names of projects: 开工建设A, 谋划启动B. Of several the first that says a stage counts (谋划启动 is 谋划).
 * “advanced” leaves the stage to the words after the names (推动A落地); without any it is 在建.
 * Source: the usage of work reports. 入库 is the project library of the investment statistics.
 */
export const VERBS: ReadonlyMap<string, Said> = table({
  谋划: `谋划 谋划建设 谋划启动 谋划实施 谋划推进 谋划推动 谋深 谋实 规划建设 规划布局 规划实施 谋划布局 谋划储备 储备 深化研究 研究推进 研究建设 研究实施 论证 规划 重点谋划 策划`,
  前期: `获批 争取获批 核准 筹建 加快筹建 开展前期 做好前期`,
  签约: `签约 签约引进 签订`,
  落地: `引进落地 落地 招引落地 落地建设 落户`,
  开工: `开工建设 开工 启动建设 启动实施 启动 动工建设 动工 开建 开工新建 新开工 新开工建设 适时启动 启动新建 破土动工 上马`,
  续建: `续建`,
  竣工: `建成 完成 完工 竣工 新建成 完成建设 基本建成 建成并 全面完成 基本完成`,
  投产: `建成投产 投产 建成通车 通车`,
  运营: `建成投用 建成运营 投用 启用 开业运营 投运 投入使用 建成启用 建成开放 建成运行 开放 投入运营 开业 开园 开馆 运营 开通运营`,
  在建: `建设 建好 建设好 加快建设 推进建设 实施 新建 改建 扩建 改扩建 迁建 重建 续建推进 联动建设 提升建设 共建 合作共建 抓好建设 修建 加快修复 修复 推进实施 组织实施 续建完善 兴建`,
  advanced: `加快 推进 推动 促进 力促 促成 抓好 做好 督促 狠抓 抓实 保障 抓紧 助推 保证 紧盯 盯紧 协同推进 联合推进 加快推进 加快推动 加紧 加紧推进 加速推进 全力推进 全力推动 统筹推进 深入推进 创新推进 推`,
  none: `引进 引入 招引 设立 设置 做大做强 做优做强 提升`,
});

/** What is done to a thing that the name then ends with: 升级改造A is A升级改造. */
export const WORK_VERBS: ReadonlySet<string> = new Set(
  "拓宽 改造 升级改造 提升改造 改造提升 修缮 抢修 翻建 亮化 除险加固 加固".split(" "),
);

/** Words before a verb that say how: 全面, 重点. They never say a stage. */
export const MANNER = `
加速 全力 全力以赴 全速 全面 积极 大力 扎实 稳步 有序 持续 深入 高质量 高标准 高水平 高起点 高效 重点 继续 进一步 尽快 争分夺秒 统筹 科学 着力 努力 奋力 切实 集中 率先
加力 强力 主动 稳妥 有力 一体 协同 如期 按期 提前 适时 力争 确保 争取 计划 拟 将 要 必须 已 已经 共 先后 陆续 相继 成功 顺利 基本 初步 正式 全年 今年 年内 年底前 年内将 上半年 下半年 同时 目前 还 并 再 又 也 同步 认真 精心 组织
分批 分期 分类 逐步 不断 突出 坚持 更大力度 联动 合力 聚力 因地制宜 倾力 倾情 蹄疾步稳 快速 大手笔 滚动 接续 支持 引导 服务 鼓励 优先 务实 开展 全市 全县 全区 全省 全州 全盟 我市 我县 我区 我省 我州 协同
`;

/** What is said after the names: A、B开工建设, 加快C开工进度, D等项目前期. */
export const PREDICATES: ReadonlyMap<string, Said> = table({
  入库: `开工入库出数 开工入库 入库出数 入库`,
  投产: `竣工投产 建成投产 投产达产 投产达效 试生产 试运行 投产运行 投产 达产达效 达产 下线 建成通车 竣工通车 全线通车 正式通车 通车运营 通车  并网发电 并网 全容量并网
    全线贯通 发电`,
  运营: `建成通水 建成通航 全线通水 正式通航 通航 通水 通气 建成投用 建成投运 建成开馆 建成开园 建成启用 建成运营 建成开放 建成运行 竣工投用 竣工启用 交付使用 投入使用 投入运营 投入运行 投入试运营 投用 投运 启用 试运营 开通运营 开业运营 招商运营 正式运营 运营 转场
    开园 开业 开馆 开放 开港 开院 开诊 开学 建成招生 招生 揭牌运行 挂牌运营 运行`,
  竣工: `主体竣工 全面建成 基本建成 建成 全面竣工 竣工验收 竣工 全面完工 全部完工 基本完工 顺利完工 完工 全面打通 打通 贯通 通过验收 通过竣工验收 通过初验 完成验收 完成建设 全新亮相
    全面完成 基本完成 已完成 顺利完成 完成改造`,
  落地: `签约落地 落地开工 落地建设 开花结果 落地生根 成功落地 正式落地 尽快落地 落地落户 落地 落户`,
  签约: `完成签约 成功签约 正式签约 签约`,
  开工: `正式开工 集中开工 全线开工 全面开工 开工建设 开工动建 启动开工 开工进度 开工 动工建设 破土动工 动工 启动建设 启动实施 开建 上马 奠基`,
  前期: `前期工作 前期手续 前期研究 前期论证 前期 完成选址 选址 环评审批 可研 获批立项 成功立项 立项 规划编制 完成规划 通过国家评审 获得国家批复 获国家批复 获批复 获批 获国务院批复 核准
    形成概念规划 进入前期`,
  供地: `启动供地程序 供地 完成供地`,
  谋划: `谋划 规划建设 研究论证 方案研究`,
  续建: `续建 提速放量`,
  在建: `开发 进入施工阶段 主体完工 主体结构完工 主体封顶 主体结顶 结顶 封顶 主体工程完工 主体工程全面完工 土建工程完工 土建工程全面完工 路基工程完工 建设进度 施工进度 项目进度 工程进度 全面铺开 全面推进 加快推进 加快建设 加快实施 加速建设 加速推进
    有序推进 顺利推进 扎实推进 稳步推进 深入推进 快速推进 强力推进 持续推进 提速建设 有序实施 顺利实施 正在实施 正在建设 有序开发 进展顺利 进展迅速 全面实施 实施 推进 进入施工 施工
    提速 建设 合龙 掘进`,
  决策: `决策 通过决策`,
});

function table(rows: Partial<Record<Said, string>>): Map<string, Said> {
  const words = new Map<string, Said>();
  for (const [stage, list] of Object.entries(rows))
    for (const word of list.split(/\s+/)) if (word !== "") words.set(word, stage as Said);
  return words;
}
