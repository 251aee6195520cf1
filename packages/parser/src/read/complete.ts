import { BARE_NOUN } from "../lexicon/measure-nouns";
import { lastLevel } from "./memory";
import type { Here } from "./reader";
import { measuredThing, subjectName } from "./subject";

/**
 * A name made whole: a bare 产值, 面积, 覆盖率 takes what it measures from before: from the topic clause right before it,
 * else from the level before it in the sentence.
 */
export function completed(name: string, here: Here): string {
  const inner = /^(.{2,}?)(?:实现|完成|达到|取得)(.{2,})$/.exec(name);
  if (inner && BARE_NOUN.test(inner[2] as string)) return (inner[1] as string) + (inner[2] as string);
  if (name !== "" && !BARE_NOUN.test(name)) return name;
  const level = lastLevel(here.memory);
  const thing = level ? measuredThing(level.name) : subjectName(here.memory.topic);
  if (name === "") return level ? level.name : thing;
  return thing === "" || name.startsWith(thing) ? name : thing + name;
}
