import type { Span } from "@shuzhai/core";
import type { Mention } from "./mention";

/** Things that are sorted by size. */
const SORTED =
  /^(?:的)?(?:[\u4e00-\u9fff“”]{0,8})(?:项目|企业|工程|产业|集群|景区|平台|基地|园区|单位|大户|村|家庭|楼宇|儿童|老人|老年人|群众|居民|婴幼儿|人口|人群|用户|机组|机动车|地块|用地|土地|锅炉|户|贷款|镇|乡|县|商品|住房|订单|投资|小?汽车|客车|货车)/;
const BEYOND = /^(?:及以上|\(含\)以上|以上|以下|以内|及以下|以上的|以下的)/;

/**
 * Marks the numbers that bound a class: the 5 of “5亿元以上项目9个”, 65岁以上老人, 产值超10亿元企业, 20亿元项目2个. They belong
 * to the name of what another number counts. A share (60%以上政务服务事项) is a figure of its own.
 */
export function markThresholds(text: string, mentions: Mention[], sentence: Span): void {
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i] as Mention;
    if (mention.rank || mention.unit === "%" || mention.unit === "百分点" || mention.part) continue;
    const after = text.slice(mention.end, Math.min(sentence.end, mention.end + 24));
    if (mention.unit === "岁" && (BEYOND.test(after) || SORTED.test(after))) mention.threshold = true;
    else if (BEYOND.test(after) && SORTED.test(after.replace(BEYOND, ""))) mention.threshold = true;
    else if (BEYOND.test(after) && /^[\u4e00-\u9fff]/.test(after.replace(BEYOND, "")) && sized(mention.unit))
      mention.threshold = startsNoun(after);
    else if (sized(mention.unit) && SORTED.test(after) && countsLater(text, mentions, i)) mention.threshold = true;
    if (!mention.threshold) mention.threshold = undefined;
  }
}

/** Units that sizes are given in. */
function sized(unit: string): boolean {
  return (
    unit === "元" ||
    unit === "美元" ||
    unit === "吨" ||
    unit === "亩" ||
    unit === "平方米" ||
    unit === "人" ||
    unit === "米"
  );
}

function startsNoun(after: string): true | undefined {
  const rest = after.replace(BEYOND, "");
  return /^(?:规模|工业|大型|重大|重点|低效|高|优质|固定|新|产|制造|外资|内资|存量)/.test(rest) ? true : undefined;
}

/** 20亿元项目2个: in the same item a count follows. */
function countsLater(text: string, mentions: Mention[], index: number): boolean {
  const mention = mentions[index] as Mention;
  const next = mentions[index + 1];
  if (!next?.classifier || next.start - mention.end > 20) return false;
  return !/[,;。、]/.test(text.slice(mention.end, next.start));
}
