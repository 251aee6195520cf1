import { isDigit } from "../text/characters";

/**
 * Numbers that belong to a name and say no amount. Each rule reads one construction; the number's own form
 * (integer, Arabic) is known to the caller.
 */
export function isPartOfName(text: string, start: number, end: number): boolean {
  return (
    isCode(text, start, end) ||
    isOrdinal(text, start) ||
    isBase(text, start, end) ||
    isSlogan(text, start, end) ||
    isListNumber(text, start, end) ||
    isYearOrMasked(text, start, end) ||
    isClock(text, start, end) ||
    NAMED_AFTER.test(text.slice(end, end + 10)) ||
    NAMED_BEFORE.test(text.slice(Math.max(0, start - 6), start))
  );
}

/** What follows a number that names or numbers something: 届, 周年, 国道, A级, 强, 号 … */
const NAMED_AFTER =
  /^(?:个(?:千亿|百亿|万亿)?台阶|个(?:县\(|县市区|区县|设区市|兄弟)|日(?!元|均|产)|口(?:以上|以下)|万?吨级|级|届|周年|华诞|国道|省道|县道|乡道|号|版|[A-Za-z]{1,4}(?![a-z]*[/²³2])(?:级|景区|[\u4e00-\u9fff])|强|字方针|条军规|大精神|年代|路公交|路车|热线|院校|计划|工程|行动|体系|平台(?!\d)|县(?!级)|省(?!级|定|重)|国集团|小时(?:过境|免签|开放|营业|自助|服务|在线|值班|不间断|“?不打烊|全天|圈)|分钟[\u4e00-\u9fff]{0,6}圈|公里圈|(?:米|公里)半径|月份?|[.、]\d{1,2}版|-\d|%?的部分|个多月|个半月|年制|年期|后|岁(?:以上|以下|及|至|-|老|儿童|组)|千伏|伏|KV|kV|V|mm|型|系列|次方|路(?![\u4e00-\u9fff]*公里))/;
/** What precedes such a number. */
const NAMED_BEFORE =
  /(?:图|表|附表|附图|编号|电话(?=[:：])|热线|QQ|客服|邮编|专线|〔|\[|No\.?|NO\.?|第|文件|国发|国办发|版|共同体|每|粒径|粒径小于等于|粒径小于|×)[:：]?$/;

/** G60, S324, PM2.5, A3: a Latin letter at the number. */
function isCode(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  if (/[A-Za-z]/.test(before)) return true;
  const after = text.charAt(end);
  return (
    /[A-Za-z]/.test(after) && !/^(?:km|kg|m|t|g|h|MW|kW|GW|GWh|KM|M|T|L|k|G)(?![A-Za-z])/.test(text.slice(end, end + 4))
  );
}

function isOrdinal(text: string, start: number): boolean {
  return text.charAt(start - 1) === "第";
}

/** (以上年为100), 上年=100: what an index counts from. */
function isBase(text: string, start: number, end: number): boolean {
  return (
    text.slice(start, end) === "100" &&
    text.charAt(end) === ")" &&
    /[(,](?:以|按)?(?:上年|去年|上月|\d{4}年|上年同期|同期|上年同月)(?:价格)?[为=]$/.test(
      text.slice(Math.max(0, start - 12), start),
    )
  );
}

/** “158”, “8+4”, “1+N”, “1411体系”: figures in a quoted name. */
function isSlogan(text: string, start: number, end: number): boolean {
  const plus = text.charAt(start - 1) === "+" && !/[:(\s,]/.test(text.charAt(start - 2));
  if (plus || text.charAt(end) === "+") return true;
  const opened = text.charAt(start - 1) === "“" || (text.charAt(start - 1) === "(" && text.charAt(end) === ")");
  if (opened && "”)—-".includes(text.charAt(end))) return true;
  if (text.charAt(start - 1) === "“") {
    const close = text.slice(end, end + 13).indexOf("”");
    const quoted = text.slice(end, end + Math.max(0, close));
    return (
      /^(?:体系|条|行动|工程|计划|战略|模式|机制|思路|平台|个|大|项|家|家社会)?[\u4e00-\u9fff]{0,6}$/.test(quoted) &&
      quoted !== ""
    );
  }
  if (text.charAt(end) !== "条") return false;
  // 民营经济32条”, 外贸10条，: articles of a policy
  return (
    "”》".includes(text.charAt(end + 1)) ||
    /^(?:政策)?措施/.test(text.slice(end + 1, end + 5)) ||
    (/(?:发展|外贸|经济|若干|政策|意见|措施|新政|改革|服务|振兴|人才|.新|惠企|稳企)$/.test(
      text.slice(start - 2, start),
    ) &&
      /^[,;。、和]/.test(text.charAt(end + 1)))
  );
}

/** 1.  2、 (3) at the begin of an item; a digit or unit after the mark makes it a number of a series. */
function isListNumber(text: string, start: number, end: number): boolean {
  if (end - start > 2) return false;
  const mark = text.charAt(end);
  if (mark === ")" && text.charAt(start - 1) === "(") return true;
  if (mark !== "." && mark !== "、") return false;
  const next = text.charAt(end + 1);
  if (isDigit(next) || next === "第" || next === "X") return false;
  const before = text.charAt(start - 1);
  if (mark === ".") return !isDigit(before);
  return !isDigit(before) && !/[%个家项件亩元人次户名达为]$/.test(before);
}

/** 8:30至17:00: a time of day, beside another or after the words for one. */
function isClock(text: string, start: number, end: number): boolean {
  const around = text.slice(Math.max(0, start - 12), end + 12);
  return (
    /(?<!\d)(?:[01]?\d|2[0-4]):[0-5]\d(?:至|-|到)(?:[01]?\d|2[0-4]):[0-5]\d(?!\d)/.test(around) ||
    /(?:上午|下午|早上|晚上|凌晨|中午)(?:[01]?\d|2[0-4]):[0-5]\d(?!\d)/.test(around)
  );
}

/** 20xx年, and a year that stands alone (2018-2022). */
function isYearOrMasked(text: string, start: number, end: number): boolean {
  const number = text.slice(start, end);
  if (/^[xX×]{1,2}/.test(text.slice(end, end + 2)) && /^\d{2}$/.test(number)) return true;
  return /^(?:19|20)\d{2}$/.test(number) && /^(?:[年\-—至(),.;:。、）]|$)/.test(text.slice(end, end + 1));
}
