import type { Here } from "./reader";
import { measuresSomething } from "./subject";
import { leadingVerb } from "./verb";

const MAX_JOINT = 60;

/** A、B、C│增长10%: one number for several names; the joined name first. */
export function jointName(name: string, here: Here): string {
  const { heads } = here.memory;
  if (heads.length === 0 || name === "") return name;
  const joined = [...heads, name].join("、");
  return joined.length <= MAX_JOINT ? joined : name;
}

/** The names that one number is of: A、B、C│各增长10%, 城乡居民收入│均增长8%. None where it is of one. */
export function membersOf(last: string, { memory, left }: Here): { members?: string[] } {
  const { heads } = memory;
  const both = heads.length === 0 && last.includes("城乡") && /[均都各]/.test(left);
  const members = heads.length > 0 || both ? namesFor(both ? 2 : heads.length + 1, heads, last) : null;
  return members ? { members } : {};
}

/**
 * The names that 分别 gives its values to. “A、B参保率分别达…” lends 参保率 to A; 城乡居民… is 城镇居民… and 农村居民…;
 * 一三产业比重 is 第一产业比重 and 第三产业比重; with one name too few the last is cut at its 和 or 与.
 */
export function namesFor(count: number, heads: readonly string[], last: string): string[] | null {
  let names = [...heads, last].filter((name) => name !== "");
  if (names.length === 1 && count >= 2) names = splitOne(names[0] as string, count) ?? names;
  if (names.length < count) names = names.flatMap((name) => (names.length < count ? cutAtAnd(name) : [name]));
  if (names.length === 0 || names.length !== count) return null;
  return shareSubject(shareTail(shareHead(names)));
}

function splitOne(name: string, count: number): string[] | null {
  if (count === 2 && name.includes("城乡")) {
    const rest = name.replace("常住居民", "居民");
    return [rest.replace("城乡", "城镇"), rest.replace("城乡", "农村")];
  }
  // 产销分别完成: what is made and what is sold
  const made = count === 2 ? /^(.*)产销量?$/.exec(name) : null;
  if (made) return [`${made[1]}产量`, `${made[1]}销量`];
  const all = count === 3 ? /^(?:第)?(?:三次|一二三|一、二、三)产业(.*)$/.exec(name) : null;
  if (all) return ["一", "二", "三"].map((ordinal) => `第${ordinal}产业${all[1]}`);
  const industries = /^(?:第)?([一二三](?:[、和]?[一二三])+)(?:次)?产(?:业)?(.*)$/.exec(name);
  const ordinals = industries?.[1]?.match(/[一二三]/g);
  return ordinals?.length === count ? ordinals.map((o) => `第${o}产业${industries?.[2] ?? ""}`) : null;
}

function cutAtAnd(name: string): string[] {
  const both = /^(城镇|城市|农村|乡村)(?:和|与|及|、)(城镇|城市|农村|乡村)(.+)$/.exec(name);
  if (both) return [`${both[1]}${both[3]}`, `${both[2]}${both[3]}`];
  const parts = name.split(/以及|和|与|及/);
  return parts.length === 2 && parts.every((part) => part.length >= 1) ? parts : [name];
}

const TAIL =
  /(?:对.{2,12}的?贡献率|增加值|总产值|产值|产量|产销量|投资额?|完成投资|总额|(?:人均)?可支配收入|(?:主营业务|营业|销售|税收|经营性?)收入|收入|支出|出口额?|进口额?|进出口|比重|占比|(?:住院|门诊|政策范围内|住院费用)*报销比例|(?:营业|零售|销售|成交|交易)额|类(?:商品)?(?:零售额|消费)|消费(?=$)|(?:监督|质量)?抽检(?:总体)?合格率|毛?入[学园]率|[\u4e00-\u9fff]{2}率|率|(?:[\u4e00-\u9fff]{2})时间|数量?|人数|面积|指数|浓度|均价|价格|总量|规模|余额|额)$/;

const SETTLEMENT = /^(?:城镇|城市|农村|乡村)$/;

/** 养老保险、基本医保│参保率: the tail that only the last name has belongs to all. */
function shareTail(names: string[]): string[] {
  const last = names.at(-1) as string;
  // 城镇、农村居民人均可支配收入: the pair differs in its first word only
  if (names.every((name, i) => i === names.length - 1 || SETTLEMENT.test(name)) && SETTLEMENT.test(last.slice(0, 2)))
    return names.map((name, i) => (i === names.length - 1 ? name : name + last.slice(2)));
  const tail = TAIL.exec(last)?.[0];
  if (!tail || tail.length >= last.length) return names;
  return names.map((name) => (measuresSomething(name) || name.endsWith(tail) ? name : industry(name) + tail));
}

/** What is counted of a thing, and says nothing without it. */
const ASPECT =
  /(?:发生数|发生起数|起数|件次|人次|数量|件数|死亡人数|亡人数|受伤人数|客运量|货运量|货物吞吐量|旅客吞吐量|集装箱吞吐量|存款余额|贷款余额|投资额|签约额|成交额|成交量|面积|工业总产值|总产值|利润总额|利税|单产|总产|产量|产值|增加值|利润|营收|营业收入|销售额|用地|用水量|用电量|里程)$/;
const ASPECT_ALONE = new RegExp(`^${ASPECT.source}`);

/** 生产安全事故数量、死亡人数: the second is of the same thing. */
function shareSubject(names: string[]): string[] {
  const first = names[0] as string;
  const aspect = ASPECT.exec(first);
  if (!aspect || aspect.index < 2) return names;
  const subject = first.slice(0, aspect.index).replace(/总量$/, "");
  return names.map((name, i) => (i > 0 && ASPECT_ALONE.test(name) ? subject + name : name));
}

/** 第一、二、三产业: each is an industry. */
function industry(name: string): string {
  const ordinal = /^第?([一二三])$/.exec(name);
  return ordinal ? `第${ordinal[1]}产业` : name.replace(/^([一二三])产业/, "第$1产业");
}

/** 接待游客人数、旅游花费: the second is no object of the verb. */
const MEASURED = /(?:收入|花费|支出|金额|总额|产值|利润)$/;

/** 新增A、B分别: the verb is of all. */
function shareHead(names: string[]): string[] {
  const verb = leadingVerb(names[0] as string);
  const first = names[0] as string;
  if (verb === "" || verb.length === first.length) return names.map(industryTailed);
  return names.map((name, i) =>
    industryTailed(i === 0 || leadingVerb(name) !== "" || MEASURED.test(name) ? name : verb + name),
  );
}

function industryTailed(name: string): string {
  return name.replace(/^([一二三])(?=产业|次产业)/, "第$1");
}
