import { completed } from "./complete";
import { lastLevel } from "./memory";
import { cleanName } from "./name";
import { draft, type Here, type Reader } from "./reader";

/** What is done a part of: 全年任务, 考核目标任务, 总工程量; with who set it (市下达). */
const TASK =
  /(?:完成了?|占|达到?|为|完成率达?|已?完成)((?:[\u4e00-\u9fff“”]{0,6}?下达)?(?:的)?(?:[\u4e00-\u9fff]{0,8}?)(?:目标任务数?|考核任务|考核目标|年度目标|任务目标|目标任务|目标比例|任务数|任务量|计划数|年度计划|全年计划|年计划|总任务|任务|目标|预算|总工程量|工程量|总进度|形象进度|总投资额?|总投资|计划))(?:的|的比例为|比例的|比例)?$/;

/**
 * 完成全年任务的72.5%, 占市下达目标任务的92.42%, 完成总工程量的80%: how much of a task or work is done. It speaks of the
 * level before it in the sentence; without one the words before 完成 name the work.
 * 完成 before a number that is no rate is a plain level (完成投资45.6亿元).
 */
export const completion: Reader = (here) => {
  if (here.mention.unit !== "%" || here.mention.rank) return null;
  const found = TASK.exec(here.left.slice(-40));
  if (!found) return atNoun(here);
  const text = (found[1] as string).replace(/^的/, "");
  const before = here.left.slice(0, here.left.length - found[0].length);
  const setBy = /^(.{1,6})下达/.exec(text)?.[1];
  const target = { text, ...(setBy ? { setBy } : {}) };
  const own = cleanName(before);
  const level = own === "" || /^(?:[^,]{0,2})$/.test(own) ? lastLevel(here.memory) : null;
  if (level) return draft(here, "completion", level.name, { target, relates: { draft: level, as: "completionOf" } });
  return draft(here, "completion", completed(own, here), { target });
};

/** 完成路基50%, 完成签约任务80%: the noun stands between 完成 and the rate. */
function atNoun(here: Here) {
  const found = /^(.*?)(?:已|累计)?完成(?:了)?([\u4e00-\u9fff“”]{0,14}?任务|路基|主体|总投资额?|工程)$/.exec(
    here.left.slice(-48),
  );
  if (!found) return null;
  const own = cleanName(found[1] as string);
  const text = found[2] as string;
  return draft(here, "completion", own === "" ? completed(text, here) : own, { target: { text } });
}
