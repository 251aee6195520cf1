import { completed } from "./complete";
import { cleanName } from "./name";
import { type Draft, draft, type Here, type Reader } from "./reader";
import { spokenOf } from "./spoken-of";

/** What is done a part of: 全年任务, 考核目标任务, 总工程量; with who set it (市下达). */
const TASK =
  /(?:完成了?|占|达到?|为|完成率达?|已?完成)((?:[\u4e00-\u9fff“”]{0,6}?下达)?(?:的)?(?:[\u4e00-\u9fff]{0,24}?)(?:目标任务数?|考核任务|考核目标|年度目标|任务目标|目标任务|目标比例|任务数|任务量|计划数|年度计划|全年计划|年计划|总任务|任务|目标|意向面积|计划面积|预算|工程总量|总工程量|工程量|总进度|形象进度|总投资额?|总投资|计划))(?:的|的比例为|比例的|比例)?$/;
/** Words of a task that say whose or which year's it is, not what is done. */
const GENERIC =
  /全年|年度|今年|本年|年初|考核|目标|任务数?|计划数?|预期|确定|既定|总|工程量|进度|形象|投资额?|预算|量|数|的|[省市县区乡镇]?(?:级|里)?下达|[上省市县区]/g;

/**
 * 完成全年任务的72.5%, 占市下达目标任务的92.42%, 完成总工程量的80%: how much of a task or work is done. It speaks of the
 * level before it in the sentence; a task with a name of its own (家庭医生签约任务) names itself.
 * 完成 before a number that is no rate is a plain level (完成投资45.6亿元).
 */
export const completion: Reader = (here) => {
  if (here.mention.unit !== "%" || here.mention.rank) return null;
  const found = TASK.exec(here.left.slice(-56));
  if (!found) return withoutTask(here);
  const text = (found[1] as string).replace(/^的/, "");
  const own = cleanName(here.left.slice(0, here.left.length - found[0].length));
  const setBy = /^(.{1,6})下达/.exec(text)?.[1];
  return about(here, own, text, { text, ...(setBy ? { setBy } : {}) });
};

function about(here: Here, own: string, text: string, target: Draft["target"]): Draft {
  if (own.length > 2) return draft(here, "completion", completed(own, here), { target });
  if (text.replace(GENERIC, "").length >= 2) return draft(here, "completion", text, { target });
  const level = spokenOf(here);
  if (level) return draft(here, "completion", level.name, { target, relates: { draft: level, as: "completionOf" } });
  return draft(here, "completion", completed(own, here) || text, { target });
}

/** 完成路基50%, 完成签约任务80%, 主体工程完成八成: the noun stands between 完成 and the rate, or before both. */
function withoutTask(here: Here): Draft | null {
  const found = /^(.*?)(?:已|累计)?完成(?:了)?([\u4e00-\u9fff“”]{0,14}?任务|路基|主体|总投资额?|工程|)$/.exec(
    here.left.slice(-48),
  );
  if (!found) return null;
  const own = cleanName(found[1] as string);
  const text = found[2] as string;
  if (text === "") return own === "" ? null : draft(here, "completion", completed(own, here));
  return about(here, own, text, { text });
}
