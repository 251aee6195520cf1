import type { ReportDocument, Span } from "@shuzhai/core";
import { placeEndingAt } from "./places-in-titles";

const HEAD = 900;
/** What stands right after the name of the place whose report this is, the surest first. */
const AFTER = [
  "政府工作报告",
  "人民政府向大会",
  "第",
  "人民政府",
  "国民经济和社会发展",
  "统计局",
  "经济运行",
  "招商引资",
  "年度",
];

/** The place that a document speaks for, from its title, else from the words of its opening; null when it does not say. */
export function documentPlace(
  text: string,
  span: Span,
  title: string | null,
  kind: ReportDocument["kind"],
): { name: string; span: Span } | null {
  const head = text.slice(span.start, Math.min(span.end, span.start + HEAD));
  const inTitle = title === null ? null : placeIn(title);
  if (inTitle) {
    const at = head.indexOf(inTitle);
    const start = span.start + Math.max(0, at);
    return { name: inTitle, span: { start, end: start + (at < 0 ? 0 : inTitle.length) } };
  }
  if (kind === "news") return null; // an article names the places that it tells of
  const speaker = bylinePlace(head, span.start);
  if (speaker) return speaker;
  for (const word of AFTER) {
    for (let at = head.indexOf(word); at > 0; at = head.indexOf(word, at + 1)) {
      if (word === "第" && !/^第[一二三四五六七八九十\d]{1,3}届/.test(head.slice(at, at + 6))) continue;
      if ((word === "招商引资" || word === "经济运行") && at > 60) break;
      const name = placeEndingAt(head, at)?.replace(/^(?:现就|现将|就|将|关于)/, "");
      if (name && !/^(?:全|我|本|各|上级|省|市|县|区|镇|乡|中央)/.test(name))
        return { name, span: { start: span.start + at - name.length, end: span.start + at } };
    }
  }
  return localPlace(head, span.start);
}

function placeIn(title: string): string | null {
  for (const word of [
    "政府工作报告",
    "人民政府",
    "国民经济",
    "统计公报",
    "经济运行",
    "工作报告",
    "年度工作",
    "招商引资",
    "20",
    "19",
  ]) {
    const at = title.indexOf(word);
    const name = at > 0 ? placeEndingAt(title, at) : null;
    if (name) return name;
  }
  return null;
}

/** A speaker of a township speaks for it: 大桥头乡李斌; of a county's branch office for the county: 市生态环境局常山分局. */
function bylinePlace(head: string, start: number): { name: string; span: Span } | null {
  const second = head.split("\n", 3)[1] ?? "";
  const found = /^([\u4e00-\u9fff]{2,5}(?:乡|镇|街道))[\u4e00-\u9fff]{2,4}$/.exec(second);
  if (!found) return null;
  const at = start + head.indexOf(second);
  return { name: found[1] as string, span: { start: at, end: at + (found[1] as string).length } };
}

/** A place that the opening names with 我县: 常山县…我县. 增幅居全市第三 names none. */
function localPlace(head: string, start: number): { name: string; span: Span } | null {
  const opening = head.slice(0, 260);
  const found =
    /(?:^|[\n,。(:])(?:现就|就|现将|关于)?([\u4e00-\u9fff]{2,4}(?<![全我本该各])(?:自治州|自治县|[省市县区旗盟]))(?:委|第|上下|经济|深入|坚持|全面|始终|汇报)/.exec(
      opening,
    );
  if (!found) return null;
  const at = start + found.index + found[0].indexOf(found[1] as string);
  return { name: found[1] as string, span: { start: at, end: at + (found[1] as string).length } };
}
