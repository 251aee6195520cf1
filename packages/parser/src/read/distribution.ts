import { completed } from "./complete";
import { growthWord, withoutFrame } from "./growth-words";
import { namesFor } from "./heads";
import { lastLevel } from "./memory";
import { cleanName } from "./name";
import { type Draft, draft, type Here, type Reader } from "./reader";
import { subjectName } from "./subject";

const MAX_VALUES = 30;

/**
 * A、B分别…x和y: the first name has the first value, the second the second. The first value's words say what kind it is
 * (level, growth, share); the further values follow it after 、 and 和 until the list ends.
 */
export const distribution: Reader = (here) => {
  const { memory } = here;
  const running = memory.shares;
  if (
    running &&
    (here.cell.opening === "、" || here.cell.opening === "和") &&
    running.model &&
    cleanName(here.left) === "" &&
    running.next < running.names.length
  )
    return follow(here, running.names[running.next++] as string, running.model);
  memory.shares = null;
  const at = here.left.lastIndexOf("分别");
  if (at < 0 || here.mention.rank) return null;
  const subject = here.left.slice(0, at);
  const predicate = here.left.slice(at + 2);
  const count = valuesAhead(here);
  if (count < 2) return null;
  const word = growthWord(here.left);
  const own =
    cleanName(withoutFrame(subject)) ||
    cleanName(withoutFrame(predicate.replace(/(?:达到|达|为|增长|下降|提高|增加|减少|降低).*$/, "")));
  const names = namesFor(count, memory.heads, own) ?? listedBefore(here, count) ?? fromGroup(here, count);
  if (!names) return null;
  const measure = word
    ? here.mention.unit === "%" || here.mention.unit === "倍"
      ? "growth"
      : "change"
    : /占/.test(here.left)
      ? "share"
      : "level";
  const whole = names.map((name) => completed(name, here));
  const unit = here.mention.unit === "" ? unitAhead(here) || (word ? "%" : "") : undefined;
  const model = draft(here, measure, whole[0] as string, { sign: word?.sign ?? 1, ...(unit ? { unit } : {}) });
  memory.shares = { names: whole, next: 1, model };
  return model;
};

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
  return namesFor(
    count,
    memory.listed.slice(0, -1),
    subjectName(last)
      .replace(/均.*$/, "")
      .replace(/等(?:产品)?/, ""),
  );
}

/** 分别比上年增长21和9.4, of the levels just named. */
function fromGroup(here: Here, count: number): string[] | null {
  const { drafts } = here.memory;
  const levels = drafts.filter((d) => d.measure === "level").slice(-count);
  return levels.length === count && lastLevel(here.memory) !== null ? levels.map((d) => d.name) : null;
}

/** How many numbers the list has that starts here: x、y和z up to the comma. */
function valuesAhead(here: Here): number {
  const tail = here.text.slice(here.mention.start, here.mention.start + 240);
  const list = /^[^,;。:\n]*/.exec(tail)?.[0] ?? "";
  return Math.min(MAX_VALUES, list.replace(/\([^)]*\)/g, "").match(/\d+(?:[,.]\d+)*/g)?.length ?? 0);
}

/** “提高0.9、5.9个百分点”: the unit stands after the last. */
function unitAhead(here: Here): string {
  const tail = /^[^,;。:\n]*/.exec(here.text.slice(here.mention.end, here.mention.end + 60))?.[0] ?? "";
  if (/个?百分点/.test(tail)) return "百分点";
  return tail.includes("%") ? "%" : "";
}
