import { scanNumeral } from "@shuzhai/core";
import { isDigit } from "../text/characters";

export interface FoundRank {
  start: number;
  numeral: { start: number; end: number };
  end: number;
  place: string;
  /** 前三: a place up to the third */
  within: boolean;
}

/** What a place in an order stands among: 列全省第二, 居全国首位, 排名第4, 位居金华第一. */
const SCOPE =
  /(?:[列居位排名占获跃成绩至]|全国|全省|全市|全县|全区|全州|全盟|全旗|全球|世界|亚洲|东北|西部|中部|同类|[省市县区旗盟州](?:、区|\)|）)?|中|(?:位次|排名|名次|排位)(?:由|从)|率先|[居列位占][\u4e00-\u9fff]{2,6}|前|均|连续\d{1,2}年|院校|城市|地区|评比|考核|评估)$/;
const SCOPE_BACK = 8;

/**
 * A place in an order at an offset: 第三, 第20位, 首位, 前五, 第一. Ordinals that name (第一产业, 第十七届, 第三人民医院)
 * have a noun after them and are none.
 */
export function rankAt(text: string, at: number, begin: number): FoundRank | null {
  const before = text.slice(Math.max(begin, at - SCOPE_BACK), at);
  if ((text.startsWith("首位", at) && text.charAt(at + 2) !== "度") || text.startsWith("榜首", at)) {
    return SCOPE.test(before)
      ? { start: at, numeral: { start: at, end: at + 2 }, end: at + 2, place: "1", within: false }
      : null;
  }
  const ordinal = text.charAt(at) === "第";
  if (!ordinal && text.charAt(at) !== "前") return null;
  const numeral = scanNumeral(text, at + 1);
  if (numeral?.scale !== "" || numeral.loose || !/^\d{1,3}$/.test(numeral.value)) return null;
  let end = numeral.end;
  if (/^[位名]/.test(text.slice(end, end + 1)) && !/^名[单额誉]/.test(text.slice(end, end + 2))) end++;
  // “十个全国第一”: counted places
  if (/[一二三四五六七八九十\d]个全[国省市]$/.test(before)) return null;
  if (!SCOPE.test(before) && !listed(text, at, begin)) return null;
  if (!endsHere(text, end)) return null;
  return { start: at, numeral: { start: at + 1, end: numeral.end }, end, place: numeral.value, within: !ordinal };
}

/** After a place nothing goes on that it would name. */
function endsHere(text: string, end: number): boolean {
  return /^(?:[,。;、)!?\n”\s]|的成绩|(?:上升|提升|跃升|前移|升|下降|后移|降)[到至为]|和|及|$|,)/.test(
    text.slice(end, end + 4),
  );
}

/** 全省第20、21: the second place of a list follows the first. */
function listed(text: string, at: number, begin: number): boolean {
  return (
    at > begin + 1 && text.charAt(at - 1) === "、" && /[第位名\d]/.test(text.slice(Math.max(begin, at - 4), at - 1))
  );
}

/** 第20、21: the further places, which have no 第 of their own. */
export function furtherRank(text: string, at: number): FoundRank | null {
  if (text.charAt(at) !== "、" || !isDigit(text.charAt(at + 1))) return null;
  const numeral = scanNumeral(text, at + 1);
  if (numeral?.scale !== "" || !/^\d{1,3}$/.test(numeral.value)) return null;
  let end = numeral.end;
  if (/^[位名]/.test(text.slice(end, end + 1))) end++;
  if (!/^[,。;、)]/.test(text.slice(end, end + 1))) return null;
  return { start: at + 1, numeral: { start: at + 1, end: numeral.end }, end, place: numeral.value, within: false };
}
