import type { Neighbours } from "./registry/false-friends";

/** Whether what stands right before or after text.slice(start, end) makes it part of another word. */
export function partOfWord({ before, after }: Neighbours, text: string, start: number, end: number): boolean {
  const last = text.charAt(start - 1);
  const next = text.charAt(end);
  return Boolean((last && before?.includes(last)) || (next && after?.includes(next)));
}

/** 义乌市场, 南昌都市圈, 振兴区域, 南山区间: the last character of the name belongs to the next word. */
export function runsOn(name: string, next: string): boolean {
  if (!next) return false;
  return (name.endsWith("市") && "场圈".includes(next)) || (name.endsWith("区") && "域间块".includes(next));
}

/** 超50|万县, 30|万全区干部: the first character of the name belongs to the number before it. */
export const endsNumber = (name: string, last: string) => /^[十百千万亿]/.test(name) && /[\d０-９.]/.test(last);

export const isHan = (char: string) => /\p{Script=Han}/u.test(char);

/** At the start, after anything but a Chinese character, or after a preposition of place. */
export function startsWord(text: string, at: number): boolean {
  const last = text.charAt(at - 1);
  return !isHan(last) || /[在到至赴往从]/.test(last);
}

/** 钱塘江, 四平台, 金华路, 龙游园: a name followed by one of these is the name of something else. */
export const namesOther = (next: string) =>
  next !== "" && "江河湖溪山岭峰路街巷桥站台园楼寺塔港湾村镇乡".includes(next);
