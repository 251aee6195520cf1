import { type Clause, clauseOf } from "./predicate";

/** What is done to a thing and is itself the thing done: 老旧小区│改造, 村巷│硬化. */
const WORKS =
  /^(?:(?:综合|环境|提升|节能|立面|既有建筑|配套|异地|主体|升级|升级改造|改造|改建|扩建|改扩建|新建|迁建|建设|整治|修缮|搬迁|安置|亮化|绿化|硬化|美化|治理|修复|加固|清淤|改造提升|提质改造|任务|工程|项目)(?:和|与|、)?)+$/;

/** 老旧小区改造, after 完成 or 投资…实施: the works belong to the name of what is done. */
export function workedOn(words: string): Clause {
  const { noun, predicate } = clauseOf(words);
  return WORKS.test(predicate) ? { noun: noun + predicate, predicate: "" } : { noun, predicate };
}

/** Verbs whose object is the works. */
export const DOES_WORKS = /^(?:完成|全面完成|顺利完成|实施|推进|启动|开展|深化|加快|抓好|做好|开工)$/;
