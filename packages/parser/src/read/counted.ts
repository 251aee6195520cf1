import { DEICTIC_PLACE } from "../lexicon/deixis";
import { cleanName, withoutLeading } from "./name";
import { clauseOf } from "./predicate";
import { draft, type Here, type Reader } from "./reader";
import { leadingVerb, trailingVerb } from "./verb";

const MAX_AFTER = 40;
/** Words after a value that go on with the sentence and name nothing. */
const GOES_ON =
  /^(?:以上|左右|为|是|在(?![建校岗册园孵库谈职读编营产用])|与|同(?![学志城类])|并|且|都(?!市)|均|全部|其中|后(?![备勤])|时(?![尚装])|内(?![河部设])|起|来(?!料|访|自|华|信)|提高|提升|增加|增长|下降|减少|降低|增至|升至|降至|到(?![位期账户港])|至|达|居(?![民住家])|列(?!车)|位居|位列|排名|排|第|超过|超|高于|低于|优于|完成率|的?新?(?:大关|关口|台阶|门槛)|的(?:成绩|目标|差距|水平|速度|增速|增幅|正增长|高速增长|增长|工作目标|规模|任务))/;
/** Words between a verb and its number. */
const BETWEEN =
  /(?:了|的|约|近|超|共|累计|首批|首期|各类|第一批|原|原有|现有|全[省市县区镇乡]|我[省市县区镇乡]|我国|国内|当地|各地|县里|市里)$/;
const PREPOSITION = /(?:对|为|将|把|由|被|向|给|让|使|从|与|和|有|在|是|来自|围绕|聚焦|针对|面向|依托)$/;

/**
 * The noun stands after the number: 建成│21家│名医工作室, 6家│银行重获放贷审批权. With a verb before the number the name is
 * verb and noun; without one it is the noun with what is said of it (重获放贷审批权银行).
 */
export const counted: Reader = (here) => {
  if (here.mention.rank || here.mention.part) return null;
  const after = following(here);
  if (after === "") return null;
  const share = isShare(here);
  const left = between(here.left);
  const listed = /等$/.test(left);
  const verb = listed ? "" : trailingVerb(left);
  const bare = cleanName(left) === "" || DEICTIC_PLACE.exec(left)?.[0] === left;
  const joined = !bare && (PREPOSITION.test(left) || (/的$/.test(here.left) && !share));
  if (!bare && !listed && !joined && verb === "") return share ? ofWhole(here, after) : null;
  if (share && verb !== "" && !bare && cleanName(left) !== verb) return null;
  if (verb !== "") here.memory.verb = verb;
  const ground = { start: here.mention.end, end: here.mention.end + after.length };
  return draft(here, share ? "share" : "level", nameOf(here, after, verb, { listed, joined }), { ground });
};

function nameOf(
  here: Here,
  after: string,
  verb: string,
  { listed, joined }: { listed: boolean; joined: boolean },
): string {
  const { noun, predicate } = clauseOf(after);
  if (noun.length === 1 && predicate !== "") return predicate + noun;
  if (EVENT.test(predicate) && (after.includes("的") || /(?:工程|项目)$/.test(predicate))) return noun + predicate;
  // 8个项目│入围“揭榜挂帅”项目: the noun is said already
  if (predicate.length > noun.length && predicate.endsWith(noun)) return predicate;
  if (verb !== "") return verb + noun;
  if (joined) return noun;
  // of an area or a length only the thing is named: 2万平方米仓储库建成
  const named = here.mention.classifier || isShare(here) ? predicate + noun : noun;
  return listed ? named : sharedVerb(here, noun) + named;
}

/** 道路路灯的│升级改造: what is done to the counted thing is the name's head. */
const EVENT = /(?:建设|改造|整治|修缮|搬迁|升级|硬化|任务|工程|改造提升|安全问题|修复|治理|绿化)$/;

function isShare({ mention }: Here): boolean {
  return mention.unit === "%" || mention.value?.includes("/") === true;
}

/** “新增A5家、3家B”: a sibling without a verb takes the list's. */
function sharedVerb({ cell, memory }: Here, noun: string): string {
  return cell.opening === "、" && leadingVerb(noun) === "" ? memory.verb : "";
}

function following({ right: own, beyond, mention, left, nth }: Here): string {
  const right = own === "" ? beyond : own;
  if (GOES_ON.test(right)) return "";
  const words = right
    .replace(/^的/, "")
    .replace(/\(.*$/s, "")
    .replace(/之一.*$/s, "")
    .replace(/的$/, "")
    .replace(/^([^等“]{3,})等(?!级|待|额|同|效|离)[\u4e00-\u9fff]{2,}$/, "$1")
    .replace(/(?:和|及|与)$/, "")
    .replace(/(?<=项目|企业|指标)中$/, "");
  if (!/^[\u4e00-\u9fffA-Za-z“《]/.test(words)) return "";
  const owned = nth > 0 && right.startsWith("的");
  if (mention.unit === "元" && !owned && trailingVerb(between(left)) === "" && cleanName(left) !== "") return "";
  const named = withoutLeading(words).slice(0, MAX_AFTER);
  return named.includes("“") === named.includes("”") ? named : named.replace(/[“”]/g, "");
}

function between(left: string): string {
  let words = left;
  for (let round = 0; round < 3; round++) words = words.replace(BETWEEN, "");
  return words;
}

/** 新增财力的78.9%用于民生支出, 新批工业用地80%按照“标准地”供地: the whole before, what is done with the part after. */
function ofWhole(here: Here, after: string) {
  if (!/^(?:用于|按照|实现|完成|通过|达到)/.test(here.right)) return null;
  return draft(here, "share", cleanName(here.left) + after);
}
