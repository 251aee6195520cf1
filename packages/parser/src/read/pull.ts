import { completed } from "./complete";
import { lastLevel } from "./memory";
import { cleanName } from "./name";
import { draft, type Reader } from "./reader";

/** 拉动GDP增长0.2个百分点: the indicator's part in another's growth; its name says both. */
export const pull: Reader = (here) => {
  if (here.mention.unit !== "百分点") return null;
  const found =
    /((?:正向|负向|共|合计)?(?:拉动|拉低|带动|影响)[^,;]{1,18}?(?:增长|增速|上涨|下降|回落)?(?:约|近)?)$/.exec(
      here.left.slice(-30),
    );
  if (!found) return null;
  const effect = (found[1] as string).replace(/约|近/g, "");
  const own = cleanName(here.left.slice(0, here.left.length - (found[1] as string).length));
  const level = lastLevel(here.memory);
  const subject =
    own !== "" ? own : (level?.name ?? completed("", here)).replace(/对.{2,12}贡献率$/, "").replace(/增加值$/, "");
  const sign = /负向|拉低|下降|回落/.test(effect) ? -1 : 1;
  return draft(here, "change", subject + effect.replace(/^(?:正向|负向)/, ""), { sign });
};
