import { completed } from "./complete";
import { cleanName } from "./name";
import { draft, type Here, type Reader } from "./reader";
import { spokenOf } from "./spoken-of";

const TO =
  /^[\u4e00-\u9fff]{0,8}?(?:调整为|调整到|调减为|优化为|优化调整为|降至|降到|下降至|下降到|降低到|降低至|增加到|增加至|增至|提高到|提高至|提升到|提升至|上升到|上升至|扩大到|减少到|减少至|缩减到|缩减至|压减至|压减到|压缩至|压缩到|缩短至|缩短到|增长到|增长至|变为|升至|升到|缩小到|缩小至|扩大至|上升为|增加为|提高为|下降为|降为|升为|发展到|到|至)/;

/** 由710个调整为402个, 从2.22%下降至1.55%: the earlier level, and the level that it became. */
export const fromTo: Reader = (here) => {
  if (here.mention.rank) return null;
  const found =
    /(?:由|从|自)(?:最高|原来的?|原先的?|最初的?|上年的?|去年的?|[\u4e00-\u9fff\d]{0,6}的)?(?:每[\u4e00-\u9fff]{1,2}){0,2}$/.exec(
      here.left,
    );
  if (found && (TO.test(here.right) || goesOnTo(here))) {
    const own = cleanName(here.left.slice(0, found.index));
    // GDP增加到82万亿元，占世界经济比重从11%提高到15%: whose part it is
    const whole = own.startsWith("占") ? spokenOf(here) : null;
    return draft(here, "from", whole ? whole.name + own : completed(own, here));
  }
  // 31个行政村调减为12个: without 由, where the verb says that one number became the other
  if (here.nth === 0 && BECAME.test(here.right)) {
    const noun = /^([\u4e00-\u9fff]{1,8}?)(?:调减|调整|合并|缩减|压减|精简)/.exec(here.right)?.[1] ?? "";
    return draft(here, "from", noun === "" ? completed(cleanName(here.left), here) : noun);
  }
  return arrival(here);
};

/** 由1976年的2046万吨，增长到3178万吨: the verb after a comma. */
function goesOnTo({ text, cell, nth, right }: Here): boolean {
  return (
    right === "" &&
    nth === cell.mentions.length - 1 &&
    text.charAt(cell.end) === "," &&
    TO.test(text.slice(cell.end + 1, cell.end + 16))
  );
}

const BECAME = /^[\u4e00-\u9fff]{0,8}?(?:调减为|调减到|调整为|调整到|合并为|缩减到|压减到|精简为|精简到)/;

/** The second of the two: its name is the first one's. */
function arrival(here: Here) {
  const last = here.memory.drafts.at(-1);
  if (last?.measure !== "from" || !TO.test(here.left)) return null;
  if (last.cell !== here.cell && !(here.nth === 0 && here.cell.start === last.cell.end + 1)) return null;
  const sibling = here.memory.drafts.find((d) => d.relates?.draft === last);
  if (sibling) return null;
  // 由0.52降到0.46吨标准煤: the unit is of both
  if (last.mention.bare && !/[万亿]/.test(here.mention.written.unit)) last.unit = here.mention.unit;
  return draft(here, "level", last.name, { relates: { draft: last, as: "fromOf" } });
}
