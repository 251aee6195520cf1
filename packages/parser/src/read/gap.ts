import { completed } from "./complete";
import { withoutFrame } from "./growth-words";
import { lastLevel } from "./memory";
import { cleanName } from "./name";
import { draft, type Here, type Reader } from "./reader";

const OTHER = "(?:全国|全省|全市|全区|全州|全县|省|市|国家|东部|西部|中部|城镇|城市|目标|年初|预期|控制)";
const PLACE = new RegExp(
  `(高于|低于|高出|快于|好于|优于|慢于|多于|少于|比)((?:同期)?(?:${OTHER})[\\u4e00-\\u9fff、]{0,12}?)(?:分别)?(高|低|快|慢|多|少)?(?:出)?$`,
);
const PLAN =
  /(超|超过|超出|超额完成|低于)((?:[\u4e00-\u9fff]{0,4})(?:年度|全年|预期|计划|目标|指标|任务|进度|预算)(?:[\u4e00-\u9fff]{0,4}))$/;

/** 增速比全部固定资产投资高出9.6个百分点: the difference from another indicator. 比上半年高 is a change. */
const INDICATOR =
  /(?<!占)(比|较)((?!上|去|前|年|同期|初|期|整治|最|重|例|率)[\u4e00-\u9fff“”]{2,15}[^比较提新更增至\d])(高|低|快|慢)出?$/;

export interface GapWords {
  sign: 1 | -1;
  before: string;
  reference: string;
  basis: "place" | "plan";
}

/** 高于全国平均, 比全省高, 超年度计划 at the end of the words before a number. */
export function gapWords(left: string): GapWords | null {
  const tail = left.slice(-36);
  const found = PLACE.exec(tail) ?? PLAN.exec(tail) ?? INDICATOR.exec(tail);
  if (!found) return null;
  const [whole, verb, reference, direction] = found as unknown as [string, string, string, string | undefined];
  if (/^[比较]$/.test(verb) && !direction) return null;
  return {
    sign: /低|慢|少/.test(direction ?? verb) ? -1 : 1,
    before: left.slice(0, left.length - whole.length),
    reference,
    basis: /超/.test(verb) || /预期|目标|计划|任务|进度|预算/.test(reference) ? "plan" : "place",
  };
}

/** 高于全省、全市2.2个和3.7个百分点, 比全国、全省分别高…: the bodies are the list before the number. */
export function gapFromList({ left, memory: { heads } }: Here): GapWords | null {
  return heads.length > 0 && !gapWords(left) ? gapWords(`${heads.join("、")}、${left}`) : null;
}

/** 高于全国平均3个百分点, 比全省高2.1个百分点, 超年度计划13.9%: the difference from another body or a plan. */
export const gap: Reader = (here) => {
  if (here.mention.rank || here.mention.unit === "元") return null;
  const found = gapWords(here.left) ?? gapFromList(here);
  if (!found) return null;
  const own = cleanName(withoutFrame(found.before));
  const level = lastLevel(here.memory);
  const last = here.memory.drafts.at(-1);
  const rate = /^增[速幅]$/.test(own);
  const name =
    own === "" ? (level?.name ?? completed("", here)) : rate && level ? level.name + own : completed(own, here);
  return draft(here, "gap", name, {
    sign: found.sign,
    of: last?.measure === "growth" || rate ? "growth" : undefined,
    comparison: { basis: found.basis, reference: found.reference },
    ...(level && (own === "" || rate) ? { relates: { draft: level, as: "gapOf" } } : {}),
  });
};
