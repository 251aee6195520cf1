import { ETHNIC_GROUPS } from "./registry/ethnic-groups";

/** 内蒙古自治区, 黔东南苗族侗族自治州, 老竹畲族镇: such names may carry those of peoples */
const AUTONOMOUS = /(自治[区州县旗]|族[乡镇])$/;
const PLAIN = /(特别行政区|地区|林区|特区|新区|联合旗|自治[区州县旗]|街道(办事处)?|苏木|[省市盟县区旗乡镇])$/;
/** 土默特左旗, 正蓝旗: without 旗 the name is no name */
const BANNER_OF_A_SIDE = /[左右前后中蓝白黄]旗$/;
/** 井陉矿区 is another division than 井陉县 */
const WHOLE = /矿区$/;

/**
 * The short form of a full name: 常山县 → 常山, 内蒙古自治区 → 内蒙古, 阿拉善盟 → 阿拉善, 黔东南苗族侗族自治州 → 黔东南.
 * A name that would shrink to one character stays whole (易县, 城区).
 */
export function shortName(name: string): string {
  if (BANNER_OF_A_SIDE.test(name) || WHOLE.test(name)) return name;
  let short = name.replace(PLAIN, "");
  if (AUTONOMOUS.test(name)) short = withoutPeoples(short);
  return short.length > 1 ? short : name;
}

/** the names of peoples at its end taken off, but never what is left of a name (内蒙古, 东乡族自治县 → 东乡) */
function withoutPeoples(name: string): string {
  let rest = name;
  for (;;) {
    const people = PEOPLES.find((one) => rest.endsWith(one) && rest.length - one.length > 1);
    if (!people) return PEOPLES.includes(rest) ? rest.replace(/族$/, "") : rest;
    rest = rest.slice(0, -people.length);
  }
}

/** as written in names: 土家族, and without 族 where names leave it out (哈萨克自治州) */
const PEOPLES = Object.keys(ETHNIC_GROUPS)
  .flatMap((people) => (people.length > 2 ? [people, people.replace(/族$/, "")] : [people]))
  .concat("各族")
  .sort((a, b) => b.length - a.length);
