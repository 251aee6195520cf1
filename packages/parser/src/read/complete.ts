import { BARE_NOUN } from "../lexicon/measure-nouns";
import { lastGroup, lastThing } from "./memory";
import type { Draft, Here } from "./reader";
import { isVerb, leadingVerb, measuredThing, subjectName } from "./subject";

/**
 * A name made whole. A bare 产值, 面积, 覆盖率 takes what it measures from before; a bare verb (关停2家) its object; nothing
 * at all (累计14个) takes the name before. Before is the clause right before the number when it has none, else the last
 * level of the sentence.
 */
export function completed(name: string, here: Here): string {
  const inner = /^(.{2,}?)(?:实现|完成|达到|取得)(.{2,})$/.exec(name);
  if (inner && BARE_NOUN.test(inner[2] as string)) return (inner[1] as string) + (inner[2] as string);
  if (name === "") return unnamed(here);
  if (isVerb(name)) return verbAlone(name, here);
  if (!BARE_NOUN.test(name) || here.memory.heads.length > 0) return name;
  const thing = thingBefore(here);
  return thing === "" || name.startsWith(thing) || thing.endsWith(name) ? name : thing + name;
}

/** 累计14个 after 新获批集群4个: the stock of what was new; otherwise the same once more. */
function unnamed(here: Here): string {
  const level = here.memory.topic === "" ? here.memory.drafts.at(-1) : null;
  if (!level) return subjectName(here.memory.topic);
  return /累计|总|达/.test(here.left)
    ? level.name.replace(/^新[^“]{0,2}?(?:增|获批|入选|建|认定|签|引进)/, "").replace(/新增$/, "")
    : level.name;
}

/** 排查企业23家，关停2家: firms closed. What is counted in another unit is its effect: 技能培训58期，惠及300人次. */
function verbAlone(verb: string, here: Here): string {
  if (here.memory.topic !== "") {
    const subject = subjectName(here.memory.topic);
    const object = subject.slice(leadingVerb(subject).length);
    return object === "" ? verb : verb + object;
  }
  const level = lastThing(here.memory);
  if (!level) return verb;
  const object = level.name.slice(leadingVerb(level.name).length);
  const sameUnit = level.mention.unit === here.mention.unit || here.mention.classifier === level.mention.classifier;
  return sameUnit && here.mention.unit === level.mention.unit ? verb + object : object + verb;
}

function thingBefore(here: Here): string {
  const { memory } = here;
  if (memory.topic !== "") return subjectName(memory.topic).replace(/^(?:.*等)/, "");
  if (/[均都各]/.test(here.left)) {
    const group = lastGroup(memory);
    if (group.length > 1) return group.map(thingOf).join("、");
  }
  const level = lastThing(memory);
  return level ? thingOf(level) : "";
}

function thingOf(level: Draft): string {
  return measuredThing(level.name);
}
