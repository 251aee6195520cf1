import { NAMING_AFTER_VERB, PREDICATE_STARTS } from "../lexicon/predicates";

const STARTS = new Set(PREDICATE_STARTS);
const LONGEST = Math.max(...PREDICATE_STARTS.map((word) => word.length));
/** Before a one-character start (已, 均, 在) the noun must end here. */
const NOUN_END =
  /(?:项目|企业|公司|银行|村|户|家庭|学校|医院|机构|单位|部门|乡镇|社区|园区|平台|区|事项|案件|问题|积案|院所|中心|工程|站|点|厂|场|小区|人才|学生|士兵|人|老人|教师|医生|干部|群众|职工|农民|居民|资金|用地|土地|产品|标准|城市|市|盟|旗|州|县|镇|乡|街道|道路|公路|桥|河|水库|课题|专利|品种|药|岗位|财力|支出|成果|产品|做法|品牌|指标)$/;

/** 恢复│工作 is no 复工 */
const RESTORED = /^[恢修反答重]复/;
/** A start of one character that begins another word: 经济, 在建, 能源. */
const OTHER_WORD =
  /^(?:经[济营费验典]|在[建校岗册]|可[再支持用比]|能[源耗力量]|有[色机限线轨]|将军|因[素子]|以[色上下]|给[水排]|向[日上]|对[外口]|供[电水热应销]|用[电水地户]|无[人线]|未来|需[求要]|均[值衡价])/;

export interface Clause {
  noun: string;
  predicate: string;
}

/** Divides the words after a counted number: “银行重获放贷审批权” is 银行 and 重获放贷审批权. */
export function clauseOf(words: string): Clause {
  const of = words.indexOf("的");
  // 劳务用工量大│的│建设项目: of what kind it is
  if (of >= 2 && of <= 10 && /[大小高低多少好强新优重]$/.test(words.slice(0, of))) return clauseOf(words.slice(of + 1));
  if (of >= 1 && of <= 6 && words.length - of > 2)
    return { noun: words.slice(0, of), predicate: plainPredicate(words.slice(of + 1)) };
  for (let at = 1; at < words.length; at++) {
    const noun = words.slice(0, at);
    if ((noun.match(/“/g)?.length ?? 0) > (noun.match(/”/g)?.length ?? 0)) continue;
    const start = startAt(words, at);
    if (
      !start ||
      STARTS.has(noun) ||
      OTHER_WORD.test(words.slice(at, at + 2)) ||
      RESTORED.test(words.slice(at - 1, at + 1))
    )
      continue;
    if (start.length === 1 && !NOUN_END.test(noun)) continue;
    if (at === 1 && !NOUN_END.test(noun)) continue;
    const rest = words.slice(at + start.length);
    const naming = NAMING_AFTER_VERB.exec(rest);
    // 城中村改造试点城市│开工建设安置住房
    if (naming && (naming[0].length === rest.length || !NOUN_END.test(noun) || /^(?:试点|示范)/.test(rest))) continue;
    return {
      noun: noun.replace(/(?:的|累计|全年|共|已|均|都|将|正)$/, ""),
      predicate: plainPredicate(words.slice(at)),
    };
  }
  return { noun: words, predicate: "" };
}

function startAt(words: string, at: number): string | null {
  for (let length = LONGEST; length >= 1; length--) {
    const start = words.slice(at, at + length);
    if (start.length === length && STARTS.has(start)) return start;
  }
  return words.charAt(at) === "“" && at >= 2 && NOUN_END.test(words.slice(0, at)) ? "“" : null;
}

/** 实现“标准地”供地 is “标准地”供地: light words of a predicate say nothing of what is counted. */
function plainPredicate(predicate: string): string {
  if (
    /^(?:提速|加快|有序|全力|稳步|加速|持续|正在|顺利推进|调减|调整为|划分|分别|同比|增速|居|位居|位列|排名|占|落地|平稳)/.test(
      predicate,
    )
  )
    return "";
  return predicate
    .replace(/(?:正在|加紧|加快|全力|有序|稳步|陆续).*$/, "")
    .replace(/^(?:全部|全面|开始|均|已|都|成功|顺利|基本|正在|将)+/, "")
    .replace(/^实现了?/, "")
    .replace(/了/g, "");
}
