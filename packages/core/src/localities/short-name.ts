import { withoutPeoples } from "./peoples";

/** 内蒙古自治区, 黔东南苗族侗族自治州, 老竹畲族镇: such names may carry those of peoples */
const AUTONOMOUS = /(自治[区州县旗]|族[乡镇])$/;
const PLAIN = /(特别行政区|地区|林区|特区|新区|联合旗|自治[区州县旗]|街道(办事处)?|苏木|[省市盟县区旗乡镇])$/;
const PLAINEST: ReadonlySet<string> = new Set(["省", "市", "县"]);
/** 土默特左旗, 正蓝旗: without 旗 the name is no name */
const BANNER_OF_A_SIDE = /[左右前后中蓝白黄]旗$/;
/** 井陉矿区 is another division than 井陉县 */
const WHOLE = /矿区$/;

/**
 * The short form of a full name: 常山县 → 常山, 内蒙古自治区 → 内蒙古, 阿拉善盟 → 阿拉善, 黔东南苗族侗族自治州 → 黔东南.
 * A name that would shrink to one character stays whole (易县, 城区).
 */
export function shortName(name: string): string {
  // Most names end plainly: no pattern is needed for them.
  if (PLAINEST.has(name.charAt(name.length - 1)) && !name.includes("自治"))
    return name.length > 2 ? name.slice(0, -1) : name;
  if (BANNER_OF_A_SIDE.test(name) || WHOLE.test(name)) return name;
  let short = name.replace(PLAIN, "");
  if (AUTONOMOUS.test(name)) short = withoutPeoples(short).rest;
  return short.length > 1 ? short : name;
}
