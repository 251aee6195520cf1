import { divisionsNamed } from "@shuzhai/core";
import { MEASURE_NOUN } from "../lexicon/measure-nouns";
import { PREDICATE_STARTS } from "../lexicon/predicates";
import { between, following } from "./following";
import { cleanName } from "./name";
import { draft, type Here, type Reader } from "./reader";
import { leadingVerb, trailingVerb } from "./verb";
import { workedOn } from "./works";

/** Units that a thing is measured or counted in right before its noun. */
const PHYSICAL = /^(?:公里|米|平方米|平方公里|亩|公顷|立方米|吨|千瓦|兆瓦|万千瓦|户|人|栋|吨\/日|千伏安)$/;
/** 设计时速350公里, 全长12公里: what is measured stands before the number. */
const SIZE = /(?:时速|速度|全长|总长|[长宽高深重]|能力|产能|半径|寿命|产销)$/;
const MAX_OWNER = 14;

/**
 * 双港溪下游段│200米│河道整治, 奋斗镇│1万亩│节水灌溉, 环湖│60公里│绿道: the number stands inside its noun. Before it is
 * where or whose the thing is, after it the thing; the name is both.
 */
export const embedded: Reader = (here) => {
  const { mention, cell, nth } = here;
  if (mention.rank || mention.part || !(mention.classifier || PHYSICAL.test(mention.unit))) return null;
  // 养老机构23家床位2000张: what stands between two numbers is the second's
  if (cell.mentions[nth + 1] !== undefined || !startsNoun(here.right)) return null;
  const left = between(here.left);
  const own = cleanName(left);
  if (own === "" || trailingVerb(left) !== "" || MEASURE_NOUN.test(own) || SIZE.test(own)) return null;
  const { noun } = workedOn(following(here));
  if (noun.length < 2) return null;
  const ground = { start: cell.start, end: mention.outer.end + noun.length };
  return draft(here, "level", ownerOf(own, here) + noun, { ground });
};

/** Whose it is, without what is done; a list of places, and what another number counts, is left out. */
function ownerOf(own: string, { nth, memory }: Here): string {
  const verb = leadingVerb(own);
  const owner = own.slice(verb.length);
  if (nth > 0 || memory.heads.length > 0 || owner.length > MAX_OWNER || /[、,“”]|等$/.test(owner))
    return verb === "完成" ? "" : verb;
  return divisionsNamed(owner).length > 0 ? "" : owner;
}

const LONGEST = 4;
const STARTS = new Set(PREDICATE_STARTS);

/** Nothing is said of it first: 60公里│绿道, but 60公里│建成通车. */
function startsNoun(right: string): boolean {
  const words = right.replace(/^的/, "");
  if (!/^[\u4e00-\u9fffA-Za-z“]/.test(words)) return false;
  for (let length = LONGEST; length >= 1; length--) if (STARTS.has(words.slice(0, length))) return false;
  return leadingVerb(words) === "" && !/^(?:增收|增产|增效|预计|预期|年底|每)/.test(words);
}
