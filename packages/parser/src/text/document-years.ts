import type { ReportDocument, Span } from "@shuzhai/core";

const HEAD = 1500;

export interface DocumentYears {
  review: number | null;
  plan: number | null;
  /** what 今年 means in a report that was given in the year that it plans; null where the section says what it means */
  thisYear: number | null;
}

/**
 * The years that a document reviews and plans. Surest first: headings (一、2018年工作回顾; 二、2019年目标任务), the year in
 * which a work report was given, its title (a work report of 2019 reviews 2018 and plans 2019; a communiqué of 2019
 * speaks of 2019). What no words say stays null; the date on which a site put the page up is none of them.
 */
export function documentYears(
  text: string,
  span: Span,
  title: string | null,
  kind: ReportDocument["kind"],
): DocumentYears {
  const body = inArabicYears(text.slice(span.start, span.end));
  const head = body.slice(0, HEAD);
  let review = yearOf(
    /(?:^|[\n。\s;,:、)])((?:19|20)\d\d)年(?:度)?(?:的)?(?:主要)?(?:政府)?(?:各项)?(?:工作)?(?:回顾|主要工作回顾|工作总结|总结|工作情况|完成情况)/,
    body,
  );
  let plan = yearOf(
    /(?:^|[\n。\s;,:、)])((?:19|20)\d\d)年(?:度)?(?:的)?(?:政府)?(?:经济社会发展)?(?:主要|总体|重点|预期)?(?:预期)?(?:目标|工作安排|工作思路|任务|工作任务|工作重点|重点工作|工作打算|工作建议|工作部署)/,
    body,
  );
  const opening = inArabicYears(title ?? head.slice(0, 120));
  const titleYear = yearOf(/((?:19|20)\d\d)年/, opening) ?? yearOf(/\(((?:19|20)\d\d)[01]\d[0-3]\d\)/, opening);
  let spoken: number | null = null;
  if (kind === "work-report") {
    const given = yearOf(/((?:19|20)\d\d)年\d{1,2}月\d{1,2}日/, head.slice(0, 400));
    // a review that names its year may have been given at the end of it
    spoken = given ?? (review === null || saysLastYear(body) ? titleYear : null);
    plan ??= review !== null ? review + 1 : (given ?? titleYear);
    review ??= plan !== null ? plan - 1 : null;
  } else if (kind === "summary") {
    review ??= titleYear;
    plan ??= review !== null && /明年/.test((title ?? "") + head) ? review + 1 : null;
  } else {
    review ??=
      titleYear && title && inArabicYears(title).includes(String(titleYear)) ? titleYear : firstStated(head, kind);
  }
  return { review, plan, thisYear: spoken !== null && spoken === plan ? plan : null };
}

/** 去年, said of what was done and not only compared with: the report is given in the year after. */
function saysLastYear(body: string): boolean {
  return (body.match(/(?<![比较于是])去年(?!同期|末|底)/g)?.length ?? 0) >= 3;
}

/** 一九七九年 as 1979年: of the same length, so that no offset moves. */
export function inArabicYears(text: string): string {
  return text.replace(/[一二][一二三四五六七八九〇○零]{3}(?=年)/g, (year) =>
    Array.from(year, (digit) => "一二三四五六七八九".indexOf(digit) + 1).join(""),
  );
}

/** A communiqué or an article without a year in its title: the year that its first sentences name. */
function firstStated(head: string, kind: ReportDocument["kind"]): number | null {
  if (kind === "other" || kind === "speech") return null;
  const named = yearOf(
    /(?:^|[\n。,:( ])((?:19|20)\d\d)年(?:全年|度|国民|前三季度|上半年|年末|末|,|全|1-\d)/,
    head.slice(0, 400),
  );
  if (named !== null || kind !== "bulletin") return named;
  // signed in spring, a communiqué speaks of the year before
  return yearBefore(/(?:^|\n)((?:19|20)\d\d)年[1-6]月\d{1,2}日(?=\n|$)/, head.slice(0, 300));
}

function yearOf(pattern: RegExp, text: string): number | null {
  const found = pattern.exec(text);
  return found ? Number(found[1]) : null;
}

function yearBefore(pattern: RegExp, text: string): number | null {
  const year = yearOf(pattern, text);
  return year === null ? null : year - 1;
}
