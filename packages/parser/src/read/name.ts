import { ASIDES } from "../lexicon/asides";
import { DEICTIC_PLACE } from "../lexicon/deixis";
import { LEADING, PROTECTED } from "../lexicon/leading";
import { placeSubject } from "../lexicon/place-subject";
import { TRAILING, WHOLE_END } from "../lexicon/trailing";
import { leadingVerb } from "./verb";

/** Names longer than this are clauses; their end is what is counted. */
const MAX_NAME = 40;

/**
 * The name of what a number counts, from the words before it: frame words, adverbs, deictic places and light verbs are
 * dropped (全市实现地区生产总值 → 地区生产总值), verbs that say what is counted stay (新增上云企业).
 */
export function cleanName(words: string): string {
  let name = words;
  for (const aside of ASIDES) name = name.replace(aside, "");
  // 财政收入(不含基金) keeps its bracket: it says which
  name = name.replace(/\([^()]{0,40}\)$/, (bracket) => (/[含不剔]/.test(bracket) ? bracket : "")).trim();
  // 剔除食品和能源价格的核心CPI: how it was made, no part of what it is
  name = name.replace(/^(?:剔除|扣除)[^,]{2,20}的(?=[\u4e00-\u9fffA-Z]{2})/, "");
  // 安排了待业人员
  name = withoutActor(withoutLeading(withoutTrailing(name))).replace(/^([\u4e00-\u9fff]{2})了(?!解)(?=.{2})/, "$1");
  name = name.replace(DONE_BY_THEN, "$1$2");
  const close = (name.match(/”/g) ?? []).length;
  const open = (name.match(/“/g) ?? []).length;
  if (close > open) name = name.slice(name.indexOf("”") + 1);
  return name.length > MAX_NAME ? name.slice(-MAX_NAME) : name;
}

/** 中欧班列│共│开行: how far it was counted says nothing of what */
const DONE_BY_THEN =
  /^([\u4e00-\u9fff()“”]{2,16}?)(?:已累计|共计|累计|总共|已经|(?<!公)共)((?:开行|发电|发运|运送|受理|办理|实施|发放|建成|完成|处置|调解|解决|培训|接待|服务|吸引|带动|举办|开展|开通|安装|救助|引进|签约|销售|生产|查处|拆除|新增|投入|筹集|争取|走访)[\u4e00-\u9fff“”()]*)$/;

/** 人民调解委员会共受理民间纠纷: who did it is no part of what is counted. */
function withoutActor(name: string): string {
  const found =
    /^.{1,17}?(?:委|局|会|中心|站|院|所|办|队|部门?|机构|企业|公司|银行|法庭|单位|组织|学校|医院|[省市县区乡镇村]|分局|大队|政府|团|系统|协会|现场|大会)(?:已累计|共计|累计|先后|共|已)(?=.{3,})/.exec(
      name,
    );
  const rest = found ? name.slice(found[0].length) : "";
  return found && leadingVerb(rest) !== "" ? rest : name;
}

export function withoutLeading(words: string): string {
  let name = words;
  for (let round = 0; round < 8; round++) {
    const place = DEICTIC_PLACE.exec(name)?.[0] ?? placeSubject(name);
    if (place) {
      name = name.slice(place.length).replace(/^[,:、的]+/, "");
      continue;
    }
    if (PROTECTED.test(name)) break;
    const word =
      LEADING.find((w) => name.startsWith(w)) ?? (/^完成(?!率|额|情况|投资).{3,}/.test(name) ? "完成" : undefined);
    if (!word) break;
    name = name.slice(word.length).replace(/^[,:、]+/, "");
  }
  return name.replace(/^(?:的(?!确)|[,:、”)\s])+/, "");
}

export function withoutTrailing(words: string): string {
  let name = words;
  for (let round = 0; round < 8; round++) {
    if (WHOLE_END.test(name)) break;
    const word = TRAILING.find((w) => name.endsWith(w));
    if (!word) break;
    name = name.slice(0, -word.length);
  }
  return name;
}
