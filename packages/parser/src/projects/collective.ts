import { FACILITIES } from "./kinds";

/**
 * What 等 says of the names before it: that they are projects (等80个新建项目), villages that share one (等6个村饮水工程), things
 * of a kind that they lack (金帆街等特色文化街区), anything else that is none (等重点工作), or nothing (等建成投产).
 */
export type Collective = "projects" | "villages" | "kind" | "others" | "open";

const COUNT =
  "(?:一批|一系列|系列|各类|(?:\\d{1,6}|[一二两三四五六七八九十百]{1,3}|多|数)余?(?:个|项|条|座|家|所|处|类)?)?";
const PROJECTS = new RegExp(
  `^等${COUNT}[^、和及]{0,16}?(?<!攻关|科研|合作|服务|培训|文化|竞赛|试点|行动|研究|培育)(?:项目|工程|重大平台|特色园区|院所|断头路|集聚区|物流枢纽|产业平台|交通枢纽|综合体|生产线)`,
);
const VILLAGES = new RegExp(`^等${COUNT}(?:村|镇|乡镇|乡|街道|社区|自然村)[^、]{3,}`);
const OTHERS =
  /^[^、]{0,12}(?:工作|任务|行动|领域|行业|产业|改革|制度|机制|政策|活动|做法|经验|品牌|企业|平台|试点|市|县|国家|地区|地|方面|问题|服务|产品|技术|人才|机构|院校|高校|集群|赛事|节会|会议|规划|部门|实事|事项|举措|措施|作品)/;

export function collectiveOf(etc: string, noun: string): Collective {
  if (VILLAGES.test(etc)) return "villages";
  if (/^等[一二三四五六七八九十]大/.test(etc)) return "others";
  if (kindOf(noun) !== "") return "kind";
  if (PROJECTS.test(etc)) return "projects";
  return OTHERS.test(noun) ? "others" : "open";
}

/** 特色文化街区 of “金帆街、酒坊巷等特色文化街区”, 高速公路 of “等2个高速公路项目”: the kind that names lack. */
export function kindOf(noun: string): string {
  const kind = noun
    .replace(/^(?:重大|重点|一批|新建|续建|在建|国家|省级?|市级?|大型)+/, "")
    .replace(/(?:工程|项目)?(?:建设)?$/, "");
  return kind.length <= 8 && FACILITIES.ending(kind) !== "" && !NO_KIND.test(kind) ? kind : "";
}

const NO_KIND = /(?:基地|平台|中心|园区|集聚区|综合体|生产线|枢纽|通道|总部|厂房|场馆|大道平台|一体化)$/;
