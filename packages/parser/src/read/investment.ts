import { cleanName } from "./name";
import { draft, type Here, type Reader } from "./reader";
import { trailingVerb } from "./verb";
import { workedOn } from "./works";

const MONEY =
  /^(?:总?投资额?|投入(?:资金)?|累计投资|计划投资|总投资额|筹集|筹资|安排资金|落实资金|争取资金|投入各类资金)$/;
const NEAR = 60;

/**
 * 投资1亿元，启动实施黑羊站水厂改扩建工程; 总投资6亿元的农光互补项目; 总规模500亿元的…母基金: money before what it is for.
 * The name is the thing with the word for the money. Where the clause before names the thing, the level reader takes it.
 */
export const investment: Reader = (here) => {
  const { mention, memory } = here;
  if (mention.rank || mention.unit === "%" || mention.classifier) return null;
  const words = here.left.replace(/(?:约|达|为|共|累计)$/, "");
  const measure = /(总投资额?|投资额?|总规模|规模|注册资本|总面积|面积|总长|长度|产值|造价)$/.exec(words)?.[1];
  if (measure) {
    const thing = thingAfter(here, /^的/);
    if (thing !== "") return draft(here, "level", thing + measure);
  }
  const name = cleanName(here.left);
  const spent =
    mention.unit === "元" &&
    (MONEY.test(name) || /(?:统筹|整合|拨付)$/.test(here.left)) &&
    /^(?:完成|实施|建设|用于|启动|新建|改造|购置|改建|扩建|修建|打造)/.test(here.right);
  if (spent) {
    const thing = thingAfter(here, /^/);
    if (thing !== "") return draft(here, "level", `${thing}${/资$/.test(name) ? "投资" : "投入"}`);
  }
  const sibling =
    here.cell.opening === "、" && here.left === "" && /^的/.test(here.right) ? memory.drafts.at(-1) : undefined;
  if (sibling?.by?.reader === "investment" && mention.unit === "元") {
    const thing = thingAfter(here, /^的/);
    if (thing !== "") return draft(here, "level", `${thing}投资`);
  }
  if (mention.unit !== "元" || !MONEY.test(name) || memory.topic !== "") return null;
  if (memory.drafts.length > 0 && here.cell.opening !== ";") return null;
  const thing = thingAfter(here, /^(?:的|,|余?元?,)?(?=[\u4e00-\u9fff])/);
  return thing === ""
    ? null
    : draft(here, "level", thing + (/资$/.test(name) ? name.replace(/^总?(?:投入|安排|落实|筹集)/, "投") : "投资"));
};

/** 289个│省重点项目, 启动实施│黑羊站水厂改扩建工程: the noun after 的 or after the next verb. */
function thingAfter({ text, mention }: Here, joint: RegExp): string {
  const tail = text.slice(mention.outer.end, mention.outer.end + NEAR);
  const found = joint.exec(tail);
  if (!found) return "";
  let words = (tail.slice(found[0].length).split(/[,;。:(\n]|、(?=\d)|于?(?=\d{1,2}月)/)[0] ?? "").replace(
    /^(?:重点|全力|全面|集中|着力|主要)|^\d+[个家项条座]/,
    "",
  );
  for (let length = Math.min(6, words.length); length >= 2; length--) {
    if (trailingVerb(words.slice(0, length)) !== words.slice(0, length)) continue;
    // 保障│性住房
    if (/^[性型率类员]/.test(words.slice(length))) break;
    words = words.slice(length).replace(/^[了的]+/, "");
    length = Math.min(7, words.length + 1);
  }
  words = words
    .replace(/^\d[\d.]*万?[个家项条座户](?:[村镇乡]的)?/, "")
    .replace(/(?<=..)\d+(?:\.\d+)?[万亿]?(?:平方米|㎡|亩|公里|米|吨)$/, "");
  // A、B等14个项目: the first of them stands for the list
  const list = /^([^、]{2,}?)(?:、.*)?等(?:\d+[个家项])?(项目|工程)/.exec(words);
  const { noun } = list
    ? { noun: `${list[1]}等${list[2]}` }
    : workedOn(words.replace(/等?\d+[个家项].*$/s, "").replace(/(?:和|及|与|等)$/, ""));
  // 10蒸吨以下燃煤锅炉: a size that says which
  return noun.length >= 2 && !/\d(?![\d.]*[\u4e00-\u9fff]{1,3}以[上下])|其中|同比/.test(noun) ? noun : "";
}
