import { completed } from "./complete";
import { jointName } from "./heads";
import { cleanName } from "./name";
import { clauseOf } from "./predicate";
import { draft, type Reader } from "./reader";
import { spokenOf } from "./spoken-of";

const OF =
  /占(?!有率|用)(?:到了?|了)?((?:[^,;占]{0,24}?)(?:的)?(?:比重|比例|份额|总量|总数|总额)?)(?:的)?(?:分别)?(?:都|均|一直|持续)?(?:为|是|保持在|稳定在|维持在|达到了|达到|达|提高到|提高至|提升到|提升至|上升到|上升至|升至|升到|增加到|下降到|下降至|降至|降到|首次|高达|超过|超|近|约)?$/;
const RATIO =
  /(?:比重|占比|比例|份额)(?:分别)?(?:都|均|一直|持续)?(?:为|是|保持在|稳定在|维持在|达到了|达到|达|提高到|提高至|提升到|提升至|上升到|上升至|升至|升到|增加到|下降到|下降至|降至|降到|首次|高达|超过|超|近|约)?$/;

/** 占地区生产总值的15.4%, 占全省比重54%, 服务业占比为52.3%: a part of a named whole. */
export const share: Reader = (here) => {
  const { unit, rank, part } = here.mention;
  if (rank || part || !(unit === "%" || unit === "‰" || here.mention.value?.includes("/"))) return null;
  // 占总人口比重(常住人口城镇化率)为63.62%: another name of the same
  const left = here.left.replace(/\([^()]{2,16}\)(为|是|达到?|)$/, "$1");
  const given = /(?:贡献了?|占了?|占到)(全国|全省|全市|全县|全区|全州)$/.exec(left);
  const thing = given && /^的([\u4e00-\u9fff]{2,})/.exec(here.right)?.[1];
  if (given && thing) return draft(here, "share", `${thing.replace(/(?:和|及|与)$/, "")}占${given[1]}比重`);
  const found = OF.exec(left.slice(-44));
  // 占人口95%以上│的│农村居民: whose part it is stands after the number
  const after = found && here.right.startsWith("的") ? clauseOf(here.right.slice(1)).noun : "";
  if (found && after.length >= 2 && !/^(?:比重|比例|份额|水平|目标|速度)/.test(after))
    return draft(here, "share", `${after}占${(found[1] as string).replace(/的?(?:比重|比例)?$/, "")}比重`);
  if (found) {
    const own = cleanName(left.slice(0, left.length - found[0].length));
    const whole = (found[1] as string).replace(/的$/, "");
    const level = own === "" ? spokenOf(here) : null;
    const thing = level
      ? level.name.replace(/占.*$/, "")
      : own === ""
        ? completed("", here)
        : jointName(completed(own, here), here);
    const name =
      whole === ""
        ? thing
        : whole === "比"
          ? `${thing}占比`
          : whole.endsWith("份额")
            ? `${thing}占${whole}`
            : `${thing}占${whole.replace(/的?(比重|比例)$/, "")}比重`;
    return draft(here, "share", name, level ? { relates: { draft: level, as: "shareOf" } } : {});
  }
  if (!RATIO.test(left)) return null;
  const name = cleanName(left);
  return draft(here, "share", jointName(completed(name, here), here));
};
