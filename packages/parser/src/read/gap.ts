import { completed } from "./complete";
import { withoutFrame } from "./growth-words";
import { lastLevel } from "./memory";
import { cleanName } from "./name";
import { draft, type Reader } from "./reader";

const OTHER = "(?:全国|全省|全市|全区|全州|全县|省|市|国家|东部|西部|中部|城镇|城市|目标|年初|预期|控制)";
const PLACE = new RegExp(
  `(高于|低于|高出|快于|好于|优于|慢于|多于|少于|比)((?:${OTHER})[\\u4e00-\\u9fff]{0,12}?)(?:分别)?(高|低|快|慢|多|少)?(?:出)?$`,
);
const PLAN =
  /(超|超过|超出|超额完成|低于)((?:[\u4e00-\u9fff]{0,4})(?:年度|全年|预期|计划|目标|指标|任务|进度)(?:[\u4e00-\u9fff]{0,4}))$/;

/** 高于全国平均3个百分点, 比全省高2.1个百分点, 超年度计划13.9%: the difference from another body or a plan. */
export const gap: Reader = (here) => {
  if (here.mention.rank) return null;
  const tail = here.left.slice(-30);
  const found = PLACE.exec(tail) ?? PLAN.exec(tail);
  if (!found) return null;
  const [whole, verb, reference, direction] = found as unknown as [string, string, string, string | undefined];
  if (verb === "比" && !direction) return null;
  if (here.mention.unit === "元" && verb === "低于") return null;
  const own = cleanName(withoutFrame(here.left.slice(0, here.left.length - whole.length)));
  const level = lastLevel(here.memory);
  const last = here.memory.drafts.at(-1);
  const name =
    own === ""
      ? (level?.name ?? completed("", here))
      : own.length <= 3 && /^增[速幅]$/.test(own) && level
        ? level.name + own
        : completed(own, here);
  const sign = /低|慢|少/.test(direction ?? verb) ? -1 : 1;
  return draft(here, "gap", name, {
    sign,
    of: last?.measure === "growth" ? "growth" : undefined,
    comparison: { basis: /超/.test(verb) ? "plan" : "place", reference },
    ...(level && own === "" ? { relates: { draft: level, as: "gapOf" } } : {}),
  });
};
