import { leadingVerb } from "../read/verb";

/**
 * A place that a clause begins with as its subject: 青石县│完成工业投资, 松坪镇│现有种植户. Zones (开发区, 园区, 城区) are
 * things of a place and belong to the name.
 */
const SUBJECT =
  /^([\u4e00-\u9fff]{2,7}?(?:自治区|自治州|自治县|省|市|县|区|旗|盟|州|镇|乡|街道))(?=的?(?:实现|完成|共|累计|全年|现有|拥有|新增|净增|已|达到|争取|投入|安排|增长|下降|建成|引进|招引|签约|地区生产总值|一般公共预算|固定资产|规模以上|规上|社会消费品|城镇|农村|GDP|财政))/;
/** Words that are no part of a place's name, at its begin. */
const NO_NAME =
  /^(?:今年|去年|明年|全年|平均|每年|实现|确保|力争|完成|新增|帮助|支持|推动|其中|在|对|为|与|和|从|由|将|把|使|让|各|本|我|全|该)/;
const ZONE =
  /(?:^自治区|城镇|建成区|开发区|园区|新区|示范区|保护区|功能区|集聚区|试验区|城区|市区|社区|地区|片区|景区|库区|山区|牧区|灾区|林区|校区|小区|矿区|辖区|街区|专区|老区|县区|郊区|农业区|自贸区|高新区|经开区|各省|各市|各县|各区|全[省市县区旗盟州镇乡]|[我本该上][省市县区旗盟州镇乡]|城市|农村乡镇|(?:脱贫|贫困|示范|试点|百强|十强|大|强|高速|重点|先进|达标|文明|卫生|农业|工业|经济|旅游|生态|产粮|产业|牧业|边境|样板|特色|模范|中心|亿|建制|名|两|个)[省市县区旗镇乡]|上市|都市|夜市|股市|楼市|超市|门市|集市|省级|市级|地市|县市|乡镇)$/;

/** 石桥镇│抢收晚稻: an action after it makes a place the subject as well. */
const ACTOR = /^([\u4e00-\u9fff]{2,7}?(?:自治县|县|旗|镇|乡|街道))(?=[\u4e00-\u9fff]{3})/;

/** The place that words begin with as their subject, or null. */
export function placeSubject(words: string): string | null {
  const name = SUBJECT.exec(words)?.[1] ?? actor(words);
  return name && !ZONE.test(name) && !NO_NAME.test(name) ? name : null;
}

function actor(words: string): string | undefined {
  const name = ACTOR.exec(words)?.[1];
  return name && leadingVerb(words.slice(name.length)).length >= 2 ? name : undefined;
}
