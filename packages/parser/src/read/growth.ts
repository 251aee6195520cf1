import { RATE_NOUN } from "../lexicon/measure-nouns";
import { completed } from "./complete";
import { type GrowthWord, growthWord, withoutFrame } from "./growth-words";
import { jointName, membersOf } from "./heads";
import { lastGroup, lastLevel } from "./memory";
import { cleanName } from "./name";
import { type Draft, draft, type Here, type Reader } from "./reader";
import { spokenOf } from "./spoken-of";

/**
 * 同比增长17%, 比上年减少20人, 提高2个百分点: relative change is growth, absolute change is change. Without words of its
 * own it speaks of the level before it; 增速提高3个百分点 makes the rate itself the subject. After 至, 到, 为 a level
 * stands, which the next reader takes.
 */
export const growth: Reader = (here) => {
  const { unit, classifier } = here.mention;
  if (here.mention.rank || here.mention.part) return null;
  const found = growthWord(here.left) ?? rateNoun(here) ?? improved(here);
  if (!found) return doubled(here) ?? growing(here) ?? aimed(here);
  if (classifier && !COUNT_CHANGE.test(found.word)) return null;
  if (unit === "元" && /^增收|^减收/.test(found.word) && !/[比较]/.test(found.before)) return null;
  const bare = here.mention.bare === true && !/[万亿]/.test(here.mention.written.number + here.mention.written.unit);
  const relative = unit === "%" || unit === "倍" || unit === "‰" || bare;
  const measure = relative ? "growth" : "change";
  const own = ownName(here, withoutFrame(found.before));
  const comparison = basis(here.text.slice(here.cell.start, here.mention.start), here.memory.since);
  const more: Partial<Draft> = {
    sign: found.sign,
    ...(comparison ? { comparison } : {}),
    ...(bare && !here.mention.value?.includes("/") ? { unit: "%" } : {}),
  };
  if (own !== "")
    return draft(here, measure, own, { ...more, ...membersOf(cleanName(withoutFrame(found.before)), here) });
  const level = sibling(here) ?? spokenOf(here);
  if (!level) return draft(here, measure, completed("", here), more);
  return draft(here, measure, level.name, {
    ...more,
    members: level.members,
    relates: { draft: level, as: measure === "growth" ? "growthOf" : "changeOf" },
  });
};

/** Of things that are counted only these words say by how many they changed. 改造提升27家, 精简5个 are actions. */
const COUNT_CHANGE =
  /^(?:增加|减少|增加了|减少了|新增|前移|进位|晋位|后移|退位|增|减|多|少|上升|下降|上升了|下降了|同比增|同比降)$/;

/** 投资增速高达50%, 降幅为3%: the noun says that it is a growth. */
function rateNoun({ left, mention }: Here): GrowthWord | null {
  if (mention.unit !== "%") return null;
  const found =
    /(增速|增幅|涨幅|升幅|降幅|跌幅|增长预期(?:目标)?)(?:分别|均|都)?(?:为|达到|达|高达|约|保持在|控制在|稳定在|维持在|回落到|回落至|超过|超)?$/.exec(
      left,
    );
  if (!found) return null;
  const word = found[1] as string;
  return { word, sign: /[降跌]/.test(word) ? -1 : 1, before: left.slice(0, found.index) };
}

/** PM2.5浓度改善5.1%: of what is bad when it is much, better is less. */
function improved({ left, mention }: Here): GrowthWord | null {
  if (mention.unit !== "%" || !left.endsWith("改善")) return null;
  return { word: "改善", sign: /浓度|PM|污染|排放/.test(left) ? -1 : 1, before: left.slice(0, -2) };
}

/** GDP实现1.5%的正增长, 压减一般性支出5%: the verb stands after the number, or before its object. */
function growing(here: Here): Draft | null {
  if (here.mention.unit !== "%") return null;
  if (/^的(?:正|负|较快|快速|高速|中高速)?(?:增长|增速|增幅)/.test(here.right)) {
    const name = cleanName(here.left);
    return draft(here, "growth", name === "" ? completed("", here) : completed(name, here), {
      sign: /^的负/.test(here.right) ? -1 : 1,
    });
  }
  const cut = /^(?:[^,]*?)(压减|压缩|削减|缩减|降低|减少)(?!到|至|为)([^,]{2,16})$/.exec(here.left);
  return cut ? draft(here, "growth", cleanName(cut[2] as string), { sign: -1 }) : null;
}

/** 增长5.5%以上，力争│6%: more of what was just said. */
function aimed({ left, mention, memory, ...here }: Here): Draft | null {
  const last = memory.drafts.at(-1);
  if (
    mention.unit !== "%" ||
    last?.measure !== "growth" ||
    !/^(?:并|且)?(?:力争|争取|奋力|冲刺)(?:达到|达)?$/.test(left)
  )
    return null;
  return draft({ ...here, left, mention, memory }, "growth", last.name, { sign: last.sign });
}

/** 产值翻一番: the number is in the verb. */
function doubled(here: Here): Draft | null {
  if (!/番|倍增/.test(here.mention.written.number)) return null;
  const own = ownName(here, withoutFrame(here.left));
  const level = lastLevel(here.memory);
  return draft(here, "growth", own === "" ? (level?.name ?? completed("", here)) : own);
}

function ownName(here: Here, words: string): string {
  const name = cleanName(words);
  if (name === "") return "";
  const last = lastLevel(here.memory);
  if (RATE_NOUN.test(name) && name.length <= 3) return last ? base(last) + name : completed(name, here);
  return jointName(completed(name, here), here);
}

/** the name without 增速, so that 增速 is added once */
function base(level: Draft): string {
  return level.name.replace(RATE_NOUN, "");
}

/** “达到A和B，增长8.3%和9.9%”: the k-th growth is of the k-th level, where both lists are as long. */
function sibling(here: Here): Draft | null {
  const group = lastGroup(here.memory.drafts);
  if (group.length < 2) return null;
  const relatedTo = (level: Draft) => here.memory.drafts.some((d) => d.relates?.draft === level);
  const free = group.filter((level) => !relatedTo(level));
  const values = listLength(here);
  return free.length > 0 && (values === group.length || free.length < group.length) ? (free[0] ?? null) : null;
}

/** How many values the list has that begins with this one: 8.3%和9.9% is two. */
function listLength(here: Here): number {
  const tail = here.text.slice(here.mention.end, here.mention.end + 40).replace(/[,;。].*$/s, "");
  return 1 + (tail.match(/\d+(?:\.\d+)?(?:%|个?百分点)/g)?.length ?? 0);
}

function basis(left: string, since: string | null): Draft["comparison"] {
  const named = /(?:比|较|与|相比)(20\d\d|19\d\d)年/.exec(left);
  if (named) return { basis: "since", reference: named[1] as string };
  const previous = /环比|(?:比|较)(?:上半年|一季度|三季度|前三季度|上季度|上月)/.exec(left);
  if (previous) return { basis: "previous", reference: previous[0] };
  if (/年均|年平均|平均增长/.test(left)) return { basis: "average" };
  if (/同比|比上年|较上年|比去年|较去年|比同期|上年同期/.test(left)) return { basis: "yoy" };
  return since === null ? undefined : { basis: "since", reference: since };
}
