import { WHOLE_END } from "../lexicon/trailing";
import { completed } from "./complete";
import { withoutFrame } from "./growth-words";
import { jointName } from "./heads";
import { cleanName } from "./name";
import { type Draft, draft, type Here, type Reader } from "./reader";
import { isVerb, leadingVerb } from "./verb";

/** PM2.5浓度│下降至33微克: the verb of a change that ends in a level is no part of its name. */
const REACHED =
  /(?:增长|增加|上升|提高|提升|下降|降低|减少|回落|扩大|压减|压缩|缩减|缩短|缩小|增|升|降|减|跃升|攀升|精简|收窄|拓展|扩展|发展|优化|调整|控制|稳定|保持|维持|巩固)(?:到|至|为|在)$/;

/** The plain case: an indicator and its value. Siblings after 、 share the verb of the first (新增A企业13家、B企业37家). */
export const level: Reader = (here) => {
  if (here.mention.rank) return null;
  const priced = PER.exec(here.left);
  if (priced && here.mention.unit === "元") return pricedBy(here, priced);
  const words = here.left.replace(/[,\s]+$/, "");
  const reached = REACHED.exec(words);
  const before = reached ? words.slice(0, reached.index) : words;
  const own = cleanName(reached && !WHOLE_END.test(before) ? withoutFrame(before) : before);
  const name = withVerb(own, here);
  const whole = completed(name, here);
  if (whole === "") return onlyAfter(here);
  return draft(here, "level", jointHeads(whole, here));
};

/** 收购价格为每公斤16.4元: a price is by the unit that it is for. */
const PER = /^(.*价格?)(?:为|是|达到?|稳定在)?每(公斤|斤|吨|平方米|立方米|亩|千瓦时|度)$/;

function pricedBy(here: Here, [, name = "", per]: RegExpExecArray): Draft {
  return draft({ ...here, mention: { ...here.mention, unit: `元/${per}` } }, "level", completed(cleanName(name), here));
}

function withVerb(name: string, here: Here): string {
  if (name === "") return name;
  const verb = leadingVerb(name);
  const isSibling = here.cell.opening === "、" || here.cell.opening === "和";
  if (verb !== "" && verb !== name) {
    here.memory.verb = verb;
    return name;
  }
  if (!isSibling) {
    here.memory.verb = "";
    return name;
  }
  return here.memory.verb !== "" &&
    name !== "" &&
    !isVerb(name) &&
    !/^(?:消化|建设|销售|安装|更新|办理|收购|监测|检测|安置|总(?![部承店站校教队工])|成交价|成交额|签约额|均价)/.test(
      name,
    )
    ? here.memory.verb + name
    : name;
}

/** Verb-object phrases before it are clauses of their own, not names of its list. */
function jointHeads(name: string, here: Here): string {
  const { heads } = here.memory;
  const [first = "", ...others] = heads;
  const verb = leadingVerb(first);
  if (verb !== "" && leadingVerb(name) === "" && others.every((head) => leadingVerb(head) === "")) {
    // 新建甲村、乙村文化礼堂; 开展A、B等大型活动: the verb is of the whole list, 等 sums it up
    const summed = /等(?:各种|各类)?(.{3,})$/.exec(name)?.[1];
    return summed ? verb + summed : jointName(name, here);
  }
  const clauses = heads.some((head) => head.length > 12 || leadingVerb(head) !== "");
  return clauses ? name : jointName(name, here);
}

/** Nothing before it names it: the words after it do, as far as they go. */
function onlyAfter(here: Here): Draft | null {
  const after = cleanName(here.right.replace(/^的/, "")).slice(0, 24);
  return after.length >= 2 ? draft(here, "level", after) : null;
}
