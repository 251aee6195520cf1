import { divisionsNamed } from "@shuzhai/core";

/** What a place's name ends with, from nation to street. */
const SUFFIX = /(?:省|自治区|特别行政区|市|县|区|旗|盟|州|镇|乡|街道|兵团|国务院)$/;
/** Words that stand before a place's name and are no part of it. */
const BEFORE = /(?:代表|关于|中共|中国共产党|【|年度|年|在|向|表|于|的|和|与|我|现任|经|由|从|讯|日)$/;
const MAX_NAME = 14;

/** The place whose name ends at an offset of a title (永康市│政府工作报告), or null. */
export function placeEndingAt(text: string, end: number): string | null {
  if (!SUFFIX.test(text.slice(Math.max(0, end - 5), end))) return null;
  const known = knownEndingAt(text, end);
  if (known) return known;
  let start = end;
  while (start > 0 && end - start < MAX_NAME && /[\u4e00-\u9fff]/.test(text.charAt(start - 1))) {
    if (BEFORE.test(text.slice(Math.max(0, start - 6), start)) && end - start >= 2) break;
    start--;
  }
  const name = innermost(text.slice(start, end).replace(/^(?:代表|本次|这次|出席|列席)/, ""));
  if (name.endsWith("国务院")) return "中国";
  return name.length >= 2 && name.length <= 12 && !/^(?:自治区|特别行政区|自治州|街道|兵团)$/.test(name) ? name : null;
}

/** The longest name of a division that ends there: 呼和浩特市 whole, though 和 stands in it. */
function knownEndingAt(text: string, end: number): string | null {
  for (let length = MAX_NAME; length >= 3; length--) {
    const name = text.slice(Math.max(0, end - length), end);
    if (name.length === length && divisionsNamed(name).length > 0) return name;
  }
  return null;
}

/** 浙江省永康市 is 永康市; 内蒙古自治区 stays whole. */
function innermost(name: string): string {
  const parts = name.match(
    /.+?(?:自治区|特别行政区|兵团|自治州|自治县|自治旗|省|市|地区|县|区|旗|盟|州|镇|乡|街道)(?=.{2,}(?:市|县|区|旗|镇|乡|街道|州)$)/,
  );
  if (!parts) return name;
  const rest = name.slice(parts[0].length);
  return rest.length >= 2 ? innermost(rest) : name;
}
