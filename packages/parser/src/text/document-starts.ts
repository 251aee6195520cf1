import { type Line, linesOf } from "./lines";

/** Two headings nearer than this are one title on several lines. */
const MIN_DOCUMENT = 260;
/** Articles with a byline or dateline of their own may be short. */
const MIN_ARTICLE = 60;
/** Chrome and mastheads before the first document are this long at most. */
const MASTHEAD = 400;
const MAX_TITLE = 50;

export interface DocumentStart {
  start: number;
  title: string | null;
  /** a speaker's line or a dateline says so */
  kind?: "speech" | "news";
}

/**
 * Where the documents of a page begin. Three marks are known:
 * a report's title line (2019年永康市政府工作报告), a speaker's line under a headline (县招商中心 涂晓明),
 * and a dateline (本报讯（记者 …）) under its headline. Without any the page is one document.
 */
export function documentStarts(text: string, isSpaced: (line: Line) => boolean): DocumentStart[] {
  const lines = linesOf(text);
  const starts: DocumentStart[] = [];
  const add = (line: Line, title: string, kind?: DocumentStart["kind"]) => {
    const last = starts.at(-1);
    if (last && line.start - last.start < (kind && last.kind ? MIN_ARTICLE : MIN_DOCUMENT)) {
      if (last.title === null) last.title = title;
      return;
    }
    starts.push({ start: line.start, title, ...(kind ? { kind } : {}) });
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const before = lines[i - 1];
    if (isReportTitle(line.text)) add(line, cleanTitle(line.text));
    else if (before && isHeadline(before.text) && isDateline(line.text)) add(before, cleanTitle(before.text), "news");
    else if (before && isHeadline(before.text) && isByline(line.text) && isSpaced(line))
      add(before, cleanTitle(before.text), "speech");
  }
  const first = starts[0];
  if (!first) return [{ start: 0, title: titleOf(lines) }];
  // what stands before the first mark is the masthead or the chrome of its page
  if (first.start < MASTHEAD) first.start = 0;
  else starts.unshift({ start: 0, title: titleOf(lines) });
  return starts;
}

const REPORT =
  /(?:政府工作报告|工作报告|统计公报|公报|工作总结(?:及.{0,16})?|工作汇报|运行情况(?:分析)?|形势分析|讲话|情况通报)(?:\(.{0,30}\))?$/;

function isReportTitle(text: string): boolean {
  if (text.length > MAX_TITLE || /[。;]/.test(text)) return false;
  const title = cleanTitle(text);
  if (!REPORT.test(title)) return false;
  return (
    /\d{4}年|[年季月]|上半年|[省市县区乡镇旗盟州]/.test(title) && !/^(?:关于|根据|在)/.test(title) && title.length >= 8
  );
}

/** A headline ends without a stop and is no item of a list. */
function isHeadline(text: string): boolean {
  return (
    text.length >= 4 &&
    text.length <= MAX_TITLE &&
    !/[。;:,]$/.test(text) &&
    !/^[(一二三四五六七八九十\d]+[、.)]/.test(text)
  );
}

function isDateline(text: string): boolean {
  return /^(?:本报讯|本报记者|本网讯|新华社.{1,12}电|通讯员)/.test(text);
}

/** A unit and a person: 县民政局黄小兵. */
function isByline(text: string): boolean {
  return text.length <= 24 && /(?:中心|局|委|办|乡|镇|街道|分局|公司|村|社区|政府)[\u4e00-\u9fff]{2,4}$/.test(text);
}

/** Bullets, site labels and Markdown marks are no part of a title. */
export function cleanTitle(text: string): string {
  return text
    .replace(/^[\s•·#>●◆★-]+/, "")
    .replace(/^【[^】]{0,20}】/, "")
    .trim();
}

function titleOf(lines: Line[]): string | null {
  const first = lines[0];
  return first && isHeadline(cleanTitle(first.text)) && !/^[一二三四五六七八九十\d(]/.test(first.text)
    ? cleanTitle(first.text)
    : null;
}
