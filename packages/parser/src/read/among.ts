import { MEASURE_NOUN } from "../lexicon/measure-nouns";
import type { Draft, Here } from "./reader";
import { leadingVerb, trailingVerb } from "./verb";

const MAX_NAME = 12;
/** The whole is among the last figures of the sentence. */
const NEAR = 12;
/** What the whole is measured in, and its parts with it. */
const TAIL =
  /(?:到位资金|总?产值|增加值|总?产量|(?:销售|播种|种植|施工|竣工|营业|开工)?面积|完成投资|投资|(?:存|贷)款余额|余额|(?:出生|死亡|户籍|常住)?人口|销售额|零售额|出口额|进口额|利润|税收)$/;
/** What was done to the whole was done to its parts. */
const DONE = /^(?:新|净增|招引|招商引进|引进|签约|化解|查处|关停|培育|创建|申报|获批|认定|引育)/;

/**
 * 招引项目64个，其中│制造业项目49个，服务业项目13个: the parts are of what was counted, 招引制造业项目; 到位资金21亿元，
 * 其中│制造业项目12亿元: they are measured as the whole is, 制造业项目到位资金.
 */
export function among(draft: Draft, here: Here): boolean {
  const { memory, cell } = here;
  if (draft.measure !== "level") return false;
  if (/^其中/.test(here.text.slice(cell.start, cell.start + 4)) || /其中[,:]?$/.test(memory.before))
    memory.whole = wholeBefore(draft, here);
  else if (cell.opening !== "," && cell.opening !== "、" && cell.opening !== "和") memory.whole = null;
  const { whole } = memory;
  if (!whole) return false;
  if (whole.mention.unit !== draft.mention.unit) {
    memory.whole = null;
    return false;
  }
  const named = nameAmong(draft.name, whole.name);
  if (named === draft.name) return false;
  draft.name = named;
  return true;
}

function nameAmong(name: string, whole: string): string {
  const own = leadingVerb(name) !== "" || trailingVerb(name) !== "" || MEASURE_NOUN.test(name);
  if (name.length > MAX_NAME || own) return name;
  const tail = TAIL.exec(whole)?.[0];
  if (tail) return name.endsWith(tail.slice(-2)) ? name : name + tail;
  // 招引(决策)产业项目: what the verb says in brackets is its own
  const verb = DONE.test(whole) ? leadingVerb(whole) : "";
  const bracket = /^\([^()]{1,8}\)/.exec(whole.slice(verb.length))?.[0] ?? "";
  return verb === "" || name.endsWith("级") ? name : verb + bracket + name;
}

function wholeBefore({ mention }: Draft, { memory }: Here): Draft | null {
  for (let i = memory.drafts.length - 1; i >= Math.max(0, memory.drafts.length - NEAR); i--) {
    const whole = memory.drafts[i] as Draft;
    if (whole.measure === "level" && whole.mention.unit === mention.unit) return whole;
  }
  return null;
}
