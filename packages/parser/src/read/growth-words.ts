import { FALL, RISE } from "../lexicon/verbs";

export interface GrowthWord {
  sign: 1 | -1;
  word: string;
  /** the words before it */
  before: string;
}

const WORDS = [
  ...RISE.map((word) => ({ word, sign: 1 as const })),
  ...FALL.map((word) => ({ word, sign: -1 as const })),
].sort((a, b) => b.word.length - a.word.length);
const LINKS = ["了", "大约", "约", "近", "为", "达到", "达", "均", "各", "分别", "也", "超过", "超"];
/** 高 in 新高, 多 in 众多, 减 in 加减 are no growth words; a single character needs a comparison or a number right after. */
const SINGLE_BLOCKED = /(?:新|最|更|提|增|较|众|很|许|不|好|至|两|加|税|递|消|衰|精|缩)$/;

/** The growth word that the words before a number end with: 比上年增长, 同比下降了, 提高. */
export function growthWord(left: string): GrowthWord | null {
  // 增长(同口径)7.1%
  let words = left.replace(/[,\s]+$/, "").replace(/(?<=[\u4e00-\u9fff])\([^()]{2,12}\)$/, "");
  for (let round = 0; round < 3; round++) {
    for (const { word, sign } of WORDS) {
      if (!words.endsWith(word)) continue;
      const before = words.slice(0, -word.length);
      if (word === "新增" && !/[比较]$/.test(before)) continue;
      if (
        word.length === 1 &&
        !/[+↑↓]/.test(word) &&
        (SINGLE_BLOCKED.test(before) || !/(?:比|较|同期|去年|上年|价格|下|上|平均|年|\d)/.test(before))
      )
        continue;
      return { sign, word, before };
    }
    const compared = /^(.*)(高于|快于|好于|低于|慢于|少于)(?:同期|上年同期|去年同期)?$/.exec(words);
    if (compared && /(?:高于|快于|好于|低于|慢于|少于)(?:同期)?$/.test(words)) {
      return {
        word: compared[2] as string,
        sign: /[低慢少]/.test(compared[2] as string) ? -1 : 1,
        before: compared[1] as string,
      };
    }
    const link = LINKS.find((l) => words.endsWith(l) && l !== "为");
    if (!link) return null;
    words = words.slice(0, -link.length);
  }
  return null;
}

/** Words between a name and its growth that name nothing: 同比, 比上年, 按可比价计算, 剔除…因素. */
const FRAME =
  /(?:(?:同|环)比|(?:同期|上期)?相比|(?:比|较|与|相比)(?:上年|去年|前年|同期|上期|年初|上年同期|去年同期|上年末|上年底|去年底|上半年|一季度|三季度|前三季度|上季度|上月|上次|上届|上轮|[^,]{0,8}?年|(?:上年|去年|年初)?预算数?|[三四五十\d]{1,2}年前|[^,]{1,8}之初|去年全年|20\d\d年|期初|整治前|“[^”]{1,6}”末)(?:同期|末|底|相比)?|按可比(?:价格?|口径)(?:计算)?|可比(?:价|口径)|同口径(?:比较)?|剔除[^,]{1,16}(?:因素|后|影响)|扣除[^,]{1,16}(?:因素|后|影响)|实现|(?<![人户亩村])均|各|分别|年均|平均|实际|名义|累计|预计|力争|确保|保持|同时|也|都|又|再|已|共|总体|持续|稳步|逆势|快速|大幅|净|正|将|要|可|由此|为|达|的|年前|预期|预计|计划|有望|目标|(?<![占对价业])比|较|与|相比|大约|约|初步|继续|仍|(?<![第一二三四五六七八九〇○零])[三四五十]年(?:来|间|内)?)$/;

/** What is left of the words before a growth word when the frame is taken off: the indicator, or nothing. */
export function withoutFrame(words: string): string {
  let rest = words.replace(/[,\s:]+$/, "");
  for (let round = 0; round < 8; round++) {
    const frame = FRAME.exec(rest.slice(-40));
    if (!frame) break;
    rest = rest.slice(0, rest.length - frame[0].length).replace(/[,\s:]+$/, "");
  }
  return rest;
}
