import { scanUnit } from "@shuzhai/core";
import { completed } from "./complete";
import { gapFromList, gapWords } from "./gap";
import { growthWord, withoutFrame } from "./growth-words";
import { namesFor } from "./heads";
import { lastGroup } from "./memory";
import { cleanName } from "./name";
import { type Draft, draft, type Here, type Reader } from "./reader";
import { subjectName } from "./subject";
import { trailingVerb } from "./verb";

const MAX_VALUES = 30;

/**
 * A、B分别…x和y: the first name has the first value, the second the second. The first value's words say what kind it is
 * (level, growth, share); the further values follow it after 、 and 和 until the list ends. 新增A、B80家、16家 is the same
 * without the word: as many names as values.
 */
export const distribution: Reader = (here) => {
  const { memory, mention } = here;
  const running = memory.shares;
  const goesOn = here.cell.opening === "、" || here.cell.opening === "和";
  if (running?.model && goesOn && running.next < running.names.length && cleanName(here.left) === "")
    return follow(here, running.names[running.next++] as string, running.model);
  memory.shares = null;
  if (mention.rank || gapFromList(here)) return null;
  const at = here.left.lastIndexOf("分别");
  const count = valuesAhead(here);
  if (count < 2) return null;
  if (at < 0) return unsaid(here, count);
  const subject = here.left.slice(0, at);
  const predicate = here.left.slice(at + 2);
  const own = cleanName(withoutFrame(subject)) || cleanName(withoutFrame(predicate.replace(PREDICATE, "")));
  const names = namesFor(count, memory.heads, own) ?? listedBefore(here, count) ?? fromGroup(here, count, predicate);
  return names && begin(here, named(names, predicate));
};

const PREDICATE = /(?:达到|达|为|增长|下降|提高|增加|减少|降低).*$/;

function begin(here: Here, names: string[]): Draft {
  const word = growthWord(here.left);
  const gap = gapWords(here.left);
  const unit = here.mention.unit === "" ? unitAhead(here) || (word ? "%" : "") : "";
  const relative = ["%", "倍"].includes(unit || here.mention.unit);
  const plain = /占/.test(here.left) ? "share" : "level";
  const measure = gap ? "gap" : word ? (relative ? "growth" : "change") : plain;
  const whole = names.map((name) => completed(name, here));
  const model = draft(here, measure, whole[0] as string, {
    sign: gap?.sign ?? word?.sign ?? 1,
    ...(gap ? { comparison: { basis: gap.basis, reference: gap.reference } } : {}),
    ...(unit ? { unit } : {}),
  });
  here.memory.shares = { names: whole, next: 1, model };
  return model;
}

/** 法规、管理措施分别新增4部、10部: the verb of the predicate is of each. */
function named(names: string[], predicate: string): string[] {
  const verb = /^新|^净增|^累计新/.test(predicate) ? trailingVerb(predicate) : "";
  return verb === "" ? names : names.map((name) => verb + name);
}

/** 新增A、B80家、16家: a list of names, then as many values with nothing between. */
function unsaid(here: Here, count: number): Draft | null {
  const { heads } = here.memory;
  const next = here.text.slice(here.mention.outer.end, here.mention.outer.end + 2);
  // 养老保险和医疗保险参保率保持在90%和98%以上: two names, two values
  const both = heads.length === 0 && count === 2 && /^[和、]\d/.test(next) && here.left.includes("城乡");
  // 城乡居民收入增长8.3%和9.9%: of the towns and of the country
  if (both) {
    const pair = namesFor(2, [], cleanName(withoutFrame(growthWord(here.left)?.before ?? here.left)));
    if (pair) return begin(here, pair);
  }
  if (heads.length === 0 && count === 2 && /^和\d/.test(next)) {
    const own = cleanName(withoutFrame(growthWord(here.left)?.before ?? here.left));
    const [first = "", second = "", ...others] = own.split(/和|与/);
    const pair =
      second !== "" && others.length === 0 && !/之?比$|关系/.test(own)
        ? namesFor(2, [first], second)
        : /城乡/.test(own)
          ? namesFor(2, [], own)
          : null;
    if (pair?.every((name) => name.length >= 3)) return begin(here, pair);
  }
  if (heads.length === 0 || heads.length + 1 !== count || !/^[、和][\d]/.test(next)) return null;
  const word = growthWord(here.left);
  const names = namesFor(count, heads, cleanName(word ? withoutFrame(word.before) : here.left));
  return names && begin(here, names);
}

function follow(here: Here, name: string, model: Draft): Draft {
  const unit = here.mention.unit === "" ? unitAhead(here) || model.unit || model.mention.unit : undefined;
  return draft(here, model.measure, name, {
    sign: model.sign,
    comparison: model.comparison,
    ...(unit ? { unit } : {}),
    ...(here.mention.bound === "exact" && boundsAll(model) ? { bound: model.mention.bound } : {}),
  });
}

/** 分别突破1.3万亿元、7000亿元: a bound word before the first value is of all; one after a value is its own. */
function boundsAll({ mention }: Draft): boolean {
  return mention.outer.start < mention.start;
}

/** “A、B、C等产品出口均呈现快速增长态势，分别增长…”: the list stands in the clause before. */
function listedBefore({ memory }: Here, count: number): string[] | null {
  const last = memory.listed.at(-1);
  if (last === undefined) return null;
  const own = subjectName(last)
    .replace(/均.*$/, "")
    .replace(/等(?:产品)?/, "");
  return namesFor(count, memory.listed.slice(0, -1), own);
}

/** 分别比上年增长21和9.4, 累计分别达到1016家和592家: of the levels just named. */
function fromGroup({ memory, left }: Here, count: number, predicate: string): string[] | null {
  const group = lastGroup(memory.drafts);
  const levels = group.length === count ? group : memory.drafts.filter((d) => d.measure === "level").slice(-count);
  if (levels.length !== count) return null;
  const total = /累计|总/.test(left) || /累计/.test(predicate);
  return levels.map(({ name }) => (total ? name.replace(/^新(?:增|认定|建|设|获批|入选|签约)/, "") : name));
}

/** How many numbers the list has that starts here: x、y和z up to the comma. */
function valuesAhead(here: Here): number {
  const tail = here.text.slice(here.mention.start, here.mention.start + 240);
  const list = /^[^,;。:\n]*/.exec(tail)?.[0] ?? "";
  const numbers = list.replace(/\([^)]*\)/g, "").match(/\d+(?:[,.]\d+)*|百分之[一二三四五六七八九十百零点]+/g);
  return Math.min(MAX_VALUES, numbers?.length ?? 0);
}

/** “提高0.9、5.9个百分点”: the unit stands after the last. */
function unitAhead(here: Here): string {
  const tail = /^[^,;。:\n]*/.exec(here.text.slice(here.mention.end, here.mention.end + 60))?.[0] ?? "";
  if (/个?百分点/.test(tail)) return "百分点";
  // 净减少10.6万、3.8万、3.3万平方公里
  const last = [...tail.matchAll(/\d[\d.]*[万亿]*/g)].at(-1);
  const unit = last ? scanUnit(tail, last.index + last[0].length)?.unit : undefined;
  if (unit && unit !== "%") return unit;
  return tail.includes("%") ? "%" : "";
}
