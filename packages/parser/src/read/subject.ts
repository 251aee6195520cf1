import { BARE_NOUN, MEASURE_NOUN } from "../lexicon/measure-nouns";
import { ACTION_VERBS } from "../lexicon/verbs";
import { cleanName } from "./name";

const VERBS = new Set(ACTION_VERBS);
const LONGEST_VERB = 6;

/** Verbs that as well begin nouns (生产安全事故, 出口额): before more words they say nothing of an action. */
const ALSO_NOUNS = new Set(
  "生产 投资 出口 进口 贷款 融资 就业 销售 服务 保障 死亡 采购 运输 绿化 补助 补贴 保护 安置 运营 研发 开放 创新 签约服务 建设 招商 招生 收购 办理 存栏 出栏 再就业 转移就业 共享 上市 参保 毕业 检测 监测 安装 更新 消化 养殖".split(
    " ",
  ),
);

/** The action verb that a name begins with: 新增│上云企业. */
export function leadingVerb(name: string): string {
  if (name.startsWith("产") && name.length <= 4 && !/^产[值量业品能]/.test(name)) return "产";
  for (let length = Math.min(LONGEST_VERB, name.length); length >= 1; length--) {
    const verb = name.slice(0, length);
    if (VERBS.has(verb) && (length === name.length || !ALSO_NOUNS.has(verb))) return verb;
  }
  return "";
}

/** The action verb that the words before a number end with: 成功│引进. */
export function trailingVerb(words: string): string {
  for (let length = Math.min(LONGEST_VERB, words.length); length >= 2; length--) {
    const verb = words.slice(-length);
    if (VERBS.has(verb)) return verb;
  }
  return "";
}

export function isVerb(words: string): boolean {
  return VERBS.has(words) && !ALSO_NOUNS.has(words);
}

/** What a clause without a number speaks of: its subject before the predicate (“影视产业量质齐升” → 影视产业). */
export function subjectName(topic: string): string {
  const name = cleanName(topic);
  const predicate = PREDICATE.exec(name);
  return predicate && predicate.index >= 2 ? name.slice(0, predicate.index) : name;
}

const PREDICATE =
  /(?:量质齐升|量增质优|稳步|持续|不断|显著|明显|全面|有序|快速|加快|加速|蓬勃|迅猛|深入|扎实|平稳|保持|实现|取得|进一步|有效|大幅|再创|再上|迈|获|列入|入选|通过|成为|完成|运行|稳中|更加|逐步|推进|提升|增长|发展(?!区|集团|公司|基金|资金|项目)|成绩|成效|工作|整治|改革)/;

/** The thing that a level's name measures: 蔬菜播种面积 → 蔬菜. */
export function measuredThing(name: string): string {
  const verb = leadingVerb(name);
  let thing = verb.length < name.length ? name.slice(verb.length) : name;
  const noun =
    /(?:播种面积|种植面积|种植总面积|总产值|总产量|增加值|产值|产量|面积|总数|数量|收入|投资|总人口|人口|总额|总量|出栏|存栏|户数|人数)$/.exec(
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
