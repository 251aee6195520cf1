import type { Span } from "@shuzhai/core";
import { inArabicYears } from "./document-years";

/** What a stretch of a document is about: what was done, what is to be done, or the meaning of its words. */
export type Role = "review" | "plan" | "glossary";

export interface Section {
  role: Role;
  /** the year that its heading names */
  year: number | null;
  /** how many years it speaks of: five under 过去五年 and “十四五”时期 */
  years: number | null;
  heading: Span | null;
}

const NUMBERED = /^[\s#]*(?:第[一二三四五六]部分|[一二三四五六七八九十]{1,2}、|[(][一二三四五六七八九十]{1,2}[)])/;
const TOP = /^[\s#]*(?:第[一二三四五六]部分|[一二三四五六七八九十]{1,2}、)/;
const REVIEW =
  /回顾|完成情况|工作总结|取得的成[绩效]|主要成[绩效]|运行情况|工作情况|主要做法|所做的工作|做了以下|特色工作|存在(?:的)?(?:主要)?(?:问题|困难|不足)|过去(?:一年|五年)|实现目标/;
const PLAN =
  /目标(?!任务完成)|任务(?!完成)|安排|思路|打算|下一步|下步|举措|部署|展望|总体要求|重点工作|明年|新的一年|今后|奋斗|未来|工作建议|努力方向|“十[一二三四五]五”时期的/;
const GLOSSARY = /名词解释|名词注释|附件[:：]?|注释[:：]?$/;
/** Without a numbered heading: the sentence that opens a report's plan. */
const OPENS_PLAN =
  /^(?:各位代表[,!:]?)?(?:综合[^,]{0,12},)?(?:(?:建议|今年|明年|新的一年|(?:19|20)\d\d年)[^,。]{0,24}(?:预期目标|主要目标|总体要求|目标是|目标为)|(?:19|20)\d\d年是|(?:19|20)\d\d年(?:的)?(?:工作思路|工作安排|工作打算|目标任务|重点工作|主要任务|工作任务|工作计划)|下步计划|下一步|下阶段|(?:19|20)\d\d年政府工作|为实现上述目标|围绕上述目标|实现上述目标|今年要实施)/;
const OPENS_REVIEW = /^(?:(?:19|20)\d\d年(?:工作)?回顾|过去(?:的)?(?:一年|五年)|一年来|五年来|刚刚过去的)/;

/** Follows the sections of a document sentence by sentence. A second-level heading stays in its section. */
export class SectionTracker {
  section: Section = { role: "review", year: null, years: null, heading: null };

  constructor(
    private readonly planYear: number | null,
    private readonly start = 0,
  ) {}

  enter(text: string, sentence: Span): Section {
    const section = this.inSection(text, sentence);
    if (section.role !== "review") return section;
    if (beginsLine(text, sentence.start))
      this.paragraph = yearsOf(text.slice(sentence.start, sentence.start + 24).trim());
    if (this.paragraph === undefined) return section;
    return { ...section, years: this.paragraph };
  }

  /** what the paragraph says of itself; undefined where it says nothing */
  private paragraph: number | null | undefined = undefined;

  private inSection(text: string, sentence: Span): Section {
    const words = inArabicYears(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 60))).trim();
    const numbered = NUMBERED.exec(words);
    if (isGlossary(words)) return this.set("glossary", words, sentence);
    if (numbered) {
      const title = headingOf(words.slice(numbered[0].length));
      const top = TOP.test(words);
      if (REVIEW.test(title) && (top || /\d{4}年/.test(title))) return this.set("review", title, sentence);
      if (PLAN.test(title) && (top || /(?:19|20)\d\d年/.test(title))) return this.set("plan", title, sentence);
      return this.section;
    }
    if (isBareHeading(words) && sentence.start - this.start > TITLE_PAGE) {
      if (REVIEW.test(words)) return this.set("review", words, sentence);
      if (PLAN.test(words)) return this.set("plan", words, sentence);
    }
    if (OPENS_REVIEW.test(words) && this.section.role !== "plan")
      return this.set("review", words.slice(0, 14), sentence, this.section.years);
    const opens = OPENS_PLAN.exec(words);
    if (opens && this.isAhead(opens[0])) return this.set("plan", words.slice(0, 24), sentence);
    return this.section;
  }

  /** “2018年是…” opens the review of a report that plans 2019, and no plan. */
  private isAhead(words: string): boolean {
    const year = /(?:19|20)\d\d/.exec(words);
    return !year || this.planYear === null || Number(year[0]) >= this.planYear;
  }

  private set(role: Role, title: string, sentence: Span, within: number | null = null): Section {
    // 1998年工作回顾和1999年工作的总体要求 speaks of two
    const [year, other] = [...title.matchAll(/((?:19|20)\d\d)年/g)];
    this.section = {
      role,
      year: year && (!other || other[1] === year[1]) ? Number(year[1]) : null,
      years:
        role === "review" &&
        /(?:过去|近)五年(?!规划)|五年来?(?:工作|发展)?回顾|“十[一二三四]五”(?:时期|期间)/.test(title) &&
        !/一年/.test(title)
          ? 5
          : within,
      heading: { start: sentence.start, end: Math.min(sentence.end, sentence.start + 40) },
    };
    return this.section;
  }
}

const COUNTS: Readonly<Record<string, number>> = { 三: 3, 四: 4, 五: 5, 十: 10 };

/** 五年来，…: so many years; 刚刚过去的2017年，…: one alone (null); nothing said: undefined. */
function yearsOf(words: string): number | null | undefined {
  const found = /^(?:过去|近|这)?(?:的)?([三四五十])年(?:来|间|里)|^(?:过去|近|这)(?:的)?([三四五十])年/.exec(words);
  const count = found?.[1] ?? found?.[2];
  if (count !== undefined) return COUNTS[count] ?? null;
  if (/^“十[一二三四]五”(?:时期|期间|以来)/.test(words)) return 5;
  return /^(?:刚刚)?(?:过去的)?(?:一年|(?:19|20)\d\d年)|^(?:去年|全年|一年来|本年)/.test(words) ? null : undefined;
}

function beginsLine(text: string, start: number): boolean {
  return start === 0 || text.charAt(start - 1) === "\n";
}

/** So far the lines are of the title, which may speak of both years. */
const TITLE_PAGE = 150;

function isGlossary(words: string): boolean {
  return (
    /^(?:附件[:：]?)?(?:有关)?名词(?:解释|注释)/.test(words) || (GLOSSARY.test(words.slice(0, 10)) && words.length < 40)
  );
}

/** 2025年工作安排 on a line of its own */
function isBareHeading(words: string): boolean {
  // 明年 alone is a keyword that a site shows above its text
  return (
    words.length >= 4 &&
    words.length <= 24 &&
    /^(?:[#\s]*)?(?:(?:19|20)\d\d年|今年|过去|明年|下一步)/.test(words) &&
    !/[,;。:]/.test(words)
  );
}

/** A heading may be glued to the text after it (一、2018年主要工作回顾2018年是…). */
function headingOf(words: string): string {
  return words.slice(0, 28).split(/[。,;:!\n]/)[0] ?? "";
}
