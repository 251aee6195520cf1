import type { PeriodMention } from "../lex/mention";
import type { Context } from "./context";
import type { Said } from "./said";

/** The phrase of its sentence that a figure stands under: the last one before it that says when. */
export function governing(draft: Said, phrases: readonly PeriodMention[], context: Context): PeriodMention | null {
  const { text } = context;
  let found: PeriodMention | null = null;
  let start: PeriodMention | null = null;
  for (const phrase of phrases) {
    if (phrase.start > draft.mention.start) break;
    if (!saysWhen(phrase, text, context.document) || isShut(text.slice(phrase.end, draft.mention.start))) continue;
    const ofStart =
      /(?:由|从|自)$/.test(text.slice(Math.max(0, phrase.start - 1), phrase.start)) && text.charAt(phrase.end) === "的";
    if (ofStart) start = phrase;
    if (!ofStart || draft.measure === "from") found = phrase;
  }
  // 收入由2010年的5亿元增加到2015年的15亿元，支出由11亿元增加到30亿元: the second begins in the same year
  const own = found !== null && found.start >= draft.cell.start;
  return draft.measure === "from" && start && !own ? start : found;
}

/** (同期为9.8%、一季度为3.5%): what brackets say holds inside them; 在上年增长5%的基础上 in what it modifies. */
function isShut(between: string): boolean {
  let depth = 0;
  for (const char of between) {
    if (char === "(") depth++;
    else if (char === ")" && --depth < 0) return true;
  }
  return between.includes("的基础上");
}

/** The phrase that a sentence leaves in force for the next ones: a leading 1—10月, no 全年 and no comparison. */
export function carriedBy(phrases: readonly PeriodMention[], context: Context): Context["carried"] {
  const leading = phrases.find((phrase) => saysWhen(phrase, context.text, context.document));
  if (!leading) return followsOn(context) ? context.carried : null;
  const { phrase, start, end } = leading;
  if ((!phrase.months && phrase.year.is !== "stated") || phrase.recurring || phrase.horizon || phrase.since)
    return null;
  const before = context.text.slice(context.sentence.start, start).replace(/\([^()]{0,30}\)/g, "");
  return /^[^,;]{0,12}[,:]?$/.test(before) ? { phrase, span: { start, end } } : null;
}

/** “64个项目中，…”, “其中，…”: the sentence goes on with what the one before said. A bulletin goes on in any case. */
export function followsOn({ text, sentence, document }: Context): boolean {
  if (document.kind === "bulletin" || document.kind === "news") return true;
  return /^(?:\d+[个家项户]|其中|其|分|按|从)/.test(text.slice(sentence.start, sentence.start + 12).trim());
}

/** A year that a sentence opens with holds for what goes on with 其中; months hold for the whole paragraph. */
export function carriesOn({ carried, text, sentence }: Context): boolean {
  return !!carried?.phrase.months || /^(?:其中|分)/.test(text.slice(sentence.start, sentence.start + 6).trim());
}

const COMPARED = /(?:创|比|较|与|同|高于|低于|超|于|按|以)$/;
const NAMED =
  /^(?:相比|同期|[\u4e00-\u9fff]{0,6}以来(?:的)?(?:同期)?(?:最|新)|的[\d.一二三四五六七八九十点]{1,8}倍|规划|纲要|行动|版|届|第[一二三四五六七八九十]|以来最|(?:以来)?首[次度个]|以来?罕见|少有|来?(?:新高|新低|最高|最低|最好|最快)|不变价|价格)/;
/** 全年考核目标任务, 年度预算: the year of a task, not of what was done; in 今年计划增长8% 计划 is a verb. */
const OF_A_TASK =
  /^(?!(?:计划|预算)(?![的内外任目指数收支总执]|$))(?:的)?[\u4e00-\u9fff]{0,6}(?:任务|目标|计划|指标|预算(?!收入|支出)|考核)/;
const OF_A_PLAN = /^”?(?:规划|收官|开局|关键|实施|建设|期间(?:的)?主要)/;
/** Words that say nothing beyond the year that the section has anyway, or that count and are no time. */
const VAGUE = /^(?:目前|当前|现在|年初|今年初|一月|近期|日前)$/;

/** 比上年, 较2015年, “十四五”规划, 2018年度…项目, 9月25日下午 say no period of a figure. */
export function saysWhen({ start, end, phrase }: PeriodMention, text: string, document?: Context["document"]): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  const after = text.slice(end, end + 12);
  if (VAGUE.test(phrase.text) || NAMED.test(after) || before.endsWith("《")) return false;
  if (COMPARED.test(before) && !phrase.horizon && !phrase.recurring) return false;
  // 1965年计划规定: what is planned for the year ahead is of that year
  const ahead =
    (phrase.year.is === "stated" && phrase.year.to === document?.planYear) ||
    (phrase.text === "今年" && (document?.thisYear ?? null) !== null && /预算/.test(after));
  if (!phrase.months && !phrase.horizon && !ahead && OF_A_TASK.test(after)) return false;
  if (!phrase.months && phrase.text.endsWith("度") && /^[\u4e00-\u9fff]{0,6}(?:项目|工程)/.test(after)) return false;
  if (
    phrase.year.is === "plan"
      ? OF_A_PLAN.test(after)
      : before.endsWith("“") && !/^”?(?:时期|期间|末|以来|的)/.test(after)
  )
    return false;
  if (phrase.recurring && phrase.year.is === "none" && !phrase.months) return false;
  return !phrase.days || phrase.asOf === true || phrase.yearToDate === true;
}
