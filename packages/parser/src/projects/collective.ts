import { FACILITIES } from "./kinds";

/**
 * What 等 says of the names before it: that they are projects (等80个新建项目), villages that share one (等6个村饮水工程), things
 * of a kind that they lack (金帆街等特色文化街区), anything else that is none (等重点工作), or nothing (等建成投产).
 */
export type Collective = "projects" | "villages" | "kind" | "others" | "open";

const COUNT =
  "(?:(?:\\d{1,6}|[一二两三四五六七八九十百]{1,3}|多|数)余?(?:个|项|条|座|家|所|处|类)?)?(?:一批|系列|各类)?";
const PROJECTS = new RegExp(
  `^等${COUNT}[^、大]{0,16}?(?:项目|工程|重大平台|特色园区|院所|断头路|集聚区|基础设施|物流枢纽|产业平台|交通枢纽|机场|高铁|铁路|高速|电站|水库|大桥|隧道|综合体|生产线)`,
);
const VILLAGES = new RegExp(`^等${COUNT}(?:村|镇|乡镇|乡|街道|社区|自然村)[^、]{3,}`);
const OTHERS =
  /^等[^、]{0,12}(?:工作|任务|行动|领域|行业|产业|改革|制度|机制|政策|活动|做法|经验|品牌|企业|平台|试点|市|县|国家|地区|地|方面|问题|服务|产品|技术|人才|机构|院校|高校|集群|赛事|节会|会议|规划|部门)/;

export function collectiveOf(etc: string): Collective {
  if (VILLAGES.test(etc)) return "villages";
  if (/^等[一二三四五六七八九十]大/.test(etc)) return "others";
  if (PROJECTS.test(etc)) return "projects";
  if (OTHERS.test(etc)) return "others";
  return kindOf(etc) === "" ? "open" : "kind";
}

/** 特色文化街区 of “金帆街、酒坊巷等特色文化街区”: the kind that names lack. */
export function kindOf(etc: string): string {
  const kind = etc.replace(new RegExp(`^等${COUNT}`), "").replace(/(?:工程|项目)?(?:建设)?$/, "");
  return kind.length <= 10 && FACILITIES.ending(kind) !== "" && !/(?:基地|平台|中心|园区)$/.test(kind) ? kind : "";
}
