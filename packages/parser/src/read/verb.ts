import { ACTION_VERBS } from "../lexicon/verbs";

const VERBS = new Set(ACTION_VERBS);
const LONGEST_VERB = 6;

/** Verbs that as well begin nouns (生产安全事故, 出口额): before more words they say nothing of an action. */
const ALSO_NOUNS = new Set(
  "生产 投资 出口 进口 贷款 融资 就业 销售 服务 保障 死亡 采购 运输 绿化 补助 补贴 保护 安置 运营 研发 开放 创新 签约服务 建设 招商 招生 收购 办理 存栏 出栏 再就业 转移就业 共享 上市 参保 毕业 检测 监测 安装 更新 消化 养殖".split(
    " ",
  ),
);

const BUILDS = /^(?:新建|改建|扩建|续建|修建|迁建)$/;

/** The action verb that a name begins with: 新增│上云企业. */
export function leadingVerb(name: string): string {
  if (name.startsWith("产") && name.length <= 4 && !/^产[值量业品能]/.test(name)) return "产";
  for (let length = Math.min(LONGEST_VERB, name.length); length >= 1; length--) {
    const verb = name.slice(0, length);
    if (!VERBS.has(verb) || (length !== name.length && ALSO_NOUNS.has(verb))) continue;
    // 新建│改建农村公路: both are done
    const second = BUILDS.test(verb) ? name.slice(length, length + 2) : "";
    return BUILDS.test(second) && name.length > length + 2 ? verb + second : verb;
  }
  return "";
}

/** The action verb that the words before a number end with: 成功│引进. */
export function trailingVerb(words: string): string {
  for (let length = Math.min(LONGEST_VERB, words.length); length >= 2; length--) {
    const verb = words.slice(-length);
    if (!VERBS.has(verb)) continue;
    const joined = /([\u4e00-\u9fff]{2})(?:和|、|并|及)$/.exec(words.slice(0, -length));
    return joined && VERBS.has(joined[1] as string) ? words.slice(-length - 3) : verb;
  }
  return "";
}

export function isVerb(words: string): boolean {
  return VERBS.has(words) && !ALSO_NOUNS.has(words);
}
