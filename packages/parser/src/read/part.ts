import { lastLevel } from "./memory";
import { cleanName } from "./name";
import { draft, type Reader } from "./reader";

/** 三次产业比例为5.3:50.1:44.6: each part is a share of the whole; A与B比重为31:69 names its parts. */
export const part: Reader = (here) => {
  const { part } = here.mention;
  if (!part) return null;
  const { memory } = here;
  const from = /(?:由|从)(?:[\u4e00-\u9fff]{0,4}的)?$/.test(here.left);
  if (part.index === 0) {
    const name = cleanName(here.left);
    if (name !== "" || memory.parts.length === 0)
      memory.parts = partNames(name, part.of) ?? Array(part.of).fill(name || lastLevel(memory)?.name || "");
    memory.partMeasure = from ? "from" : "share";
  }
  return draft(here, memory.partMeasure, memory.parts[part.index] ?? "");
};

function partNames(name: string, count: number): string[] | null {
  if (/(?:三次|一二三次?|一、二、三次?)产业/.test(name) && count === 3) {
    const tail = /投资/.test(name) ? "投资比重" : "比重";
    return ["第一产业", "第二产业", "第三产业"].map((industry) => industry + tail);
  }
  const pair =
    /^(.{1,10}?)(?:与|和)(.{1,10}?)(经济|投资|工业|产业|收入|企业|人口)?(?:的)?(?:比重|比例|占比|比|结构)(?:为)?$/.exec(
      name,
    );
  if (!pair || count !== 2) return null;
  const shared = pair[3] ?? "";
  const whole = (words: string) => (words.endsWith(shared) ? words : words + shared);
  return [`${whole(pair[1] as string)}比重`, `${whole(pair[2] as string)}比重`];
}
