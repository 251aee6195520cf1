import { BARE_NOUN, MEASURE_NOUN } from "../lexicon/measure-nouns";
import { cleanName } from "./name";
import { leadingVerb } from "./verb";

/** What a clause without a number speaks of: its subject before the predicate (“影视产业量质齐升” → 影视产业). */
export function subjectName(topic: string): string {
  const whole = cleanName(topic);
  const verb = leadingVerb(whole);
  const name = verb.length < whole.length ? whole.slice(verb.length) : whole;
  const predicate = PREDICATE.exec(name);
  return predicate && predicate.index >= 2 ? name.slice(0, predicate.index) : name;
}

const PREDICATE =
  /(?:量质齐升|由[升降正负亏]转|止[跌降升]|扭亏|量增质优|稳步|持续|开工|正在|正式|建成|获批|启动|顺利|不断|显著|明显|全面|有序|快速|加快|加速|蓬勃|迅猛|深入|扎实|平稳|连跨|跨越|跃上|迈上|站上|突破|跻身|保持|实现|取得|进一步|有效|大幅|再次|再度|再创|再上|迈|获|列入|入选|通过|成为|完成|运行|稳中|更加|逐步|推进|提升|增长|发展(?!区|集团|公司|基金|资金|项目)|成绩|成效|工作|整治|改革|规模调整|调整|有新|是)/;

/** The thing that a level's name measures: 蔬菜播种面积 → 蔬菜. */
export function measuredThing(name: string): string {
  const verb = leadingVerb(name);
  // 新签约│项目: those are other projects
  let thing = verb.length < name.length && !verb.endsWith("签约") ? name.slice(verb.length) : name;
  const noun =
    /(?:播种面积|种植面积|种植总面积|总产值|总产量|签约总?金额|签约额|成交额|金额|到位资金|增加值|产值|产量|面积|总数|数量|收入|投资|总人口|人口|总额|总量|(?:运营|通车|营业)?(?:总?里程)|出栏|存栏|户数|人数)$/.exec(
      thing,
    );
  if (noun && noun.index > 0) thing = thing.slice(0, noun.index);
  return thing;
}

export function isBareNoun(name: string): boolean {
  return BARE_NOUN.test(name);
}

export function measuresSomething(name: string): boolean {
  return MEASURE_NOUN.test(name);
}
