import { DEICTIC_PLACE } from "../lexicon/deixis";
import { between, following } from "./following";
import { cleanName } from "./name";
import { clauseOf } from "./predicate";
import { draft, type Here, type Reader } from "./reader";
import { leadingVerb, trailingVerb } from "./verb";
import { DOES_WORKS, workedOn } from "./works";

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
  const verb = listed ? "" : withoutLight(trailingVerb(left));
  const bare = cleanName(left) === "" || DEICTIC_PLACE.exec(left)?.[0] === left;
  const joined = !bare && (PREPOSITION.test(left) || (/的$/.test(here.left) && !share));
  if (!bare && !listed && !joined && verb === "") return share ? ofWhole(here, after) : null;
  if (share && verb !== "" && !bare && cleanName(left) !== verb) return null;
  if (verb !== "") here.memory.verb = verb;
  const ground = { start: here.mention.end, end: here.mention.end + after.length };
  return draft(here, share ? "share" : "level", nameOf(here, after, verb, { listed, joined }), { ground });
};

/** 共有, 拥有 say only that there are so many. */
function withoutLight(verb: string): string {
  return /^(?:共有|拥有|现有|建有|设有)$/.test(verb) ? "" : verb;
}

function nameOf(
  here: Here,
  after: string,
  verb: string,
  { listed, joined }: { listed: boolean; joined: boolean },
): string {
  const { noun, predicate } = DOES_WORKS.test(verb) ? workedOn(after) : clauseOf(after);
  if (noun.length === 1 && predicate !== "") return predicate + noun;
  if (EVENT.test(predicate) && (after.includes("的") || /(?:工程|项目)$/.test(predicate))) return noun + predicate;
  // 62个│在建项目│建设: what is done with all of them adds nothing
  if (verb === "" && /^(?:建设|推进|实施|开展)$/.test(predicate)) return noun;
  if (verb === "" && predicate !== "" && noun.includes(predicate)) return noun;
  // 8个项目│入围“揭榜挂帅”项目: the noun is said already
  if (predicate.length > noun.length && predicate.endsWith(noun)) return predicate;
  if (verb !== "") return verb + noun;
  // 为47个│移民项目│补助资金: what is done for them
  if (/[为对给向]$/.test(between(here.left)))
    return noun.replace(/(?<=..)(?:补助|发放|追回|提供|解决|办理|落实|减免|争取|投入|兑现|安装)[\u4e00-\u9fff]*$/, "");
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

/** 新增财力的78.9%用于民生支出, 新批工业用地80%按照“标准地”供地: the whole before, what is done with the part after. */
function ofWhole(here: Here, after: string) {
  if (!/^(?:用于|按照|实现|完成|通过|达到)/.test(here.right)) return null;
  return draft(here, "share", cleanName(here.left) + after);
}
