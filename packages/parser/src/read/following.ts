import { cleanName, withoutLeading } from "./name";
import type { Here } from "./reader";
import { trailingVerb } from "./verb";

const MAX_AFTER = 40;
/** Words after a value that go on with the sentence and name nothing. */
const GOES_ON =
  /^(?:以上|左右|为|是|在(?![建校岗册园孵库谈职读编营产用])|与|同(?![学志城类])|并|且|都(?!市)|均|全部|其中|后(?![备勤])|时(?![尚装])|内(?![河部设])|起|来(?!料|访|自|华|信)|提高|提升|增加|增长|下降|减少|降低|增至|升至|降至|到(?![位期账户港])|至|达|居(?![民住家])|列(?!车)|位居|位列|排名|排|第|超过|超|高于|低于|优于|完成率|的?新?(?:大关|关口|台阶|门槛)|的(?:[较最更][高低好优]|合理|历史|新)?(?:成绩|目标|差距|水平|速度|增速|增幅|正增长|高速增长|增长|工作目标|规模|任务))/;
/** Words between a verb and its number. */
const BETWEEN =
  /(?:了|的|约|近|超|共|累计|首批|首期|各类|第一批|原|原有|现有|全[省市县区镇乡]|我[省市县区镇乡]|我国|国内|(?<=完成)好|当地|各地|县里|市里)$/;

/** 28个│考核断面│水质达标率│100%, 12家│规上企业│产值增长│8.5%: what the next number says of the things counted. */
const MEASURED_NEXT =
  /^([\u4e00-\u9fff]{2,12}?)(?:(?:水质|空气质量|饮用水|环境空气|污水处理|垃圾处理|无害化处理|设施|客车|群众)*[\u4e00-\u9fff]{2,3}率|(?:亩均|人均|户均|平均|主营|营业|销售|合计|累计|实现|完成|年度?)*(?:总?产值|增加值|总?收入|税收|利润|利税|总?投资|总?面积))(?:达到|同比增长|同比下降|增长|下降|达|为|保持在|稳定在)?$/;

/** The words after a number that may name what it counts, or nothing where the sentence goes on. */
export function following({ right: own, beyond, mention, left, nth, cell }: Here): string {
  const isFollowed = own !== "" && nth + 1 < cell.mentions.length;
  const right = own === "" ? beyond : isFollowed && mention.classifier ? own.replace(MEASURED_NEXT, "$1") : own;
  if (GOES_ON.test(right)) return "";
  const words = right
    .replace(/^的/, "")
    .replace(/\(.*$/s, "")
    .replace(/之一.*$/s, "")
    .replace(/的$/, "")
    .replace(/^([^等“]{3,})(?<![高初中平同均相何劣])等(?!级|待|额|同|效|离)[\u4e00-\u9fff]{2,}$/, "$1")
    .replace(/(?:和|及|(?<!参)与)$/, "")
    .replace(/(?<=[\u4e00-\u9fff]{2})(?<![高初集空其建途])中有?$/, "");
  if (!/^[\u4e00-\u9fffA-Za-z“《]/.test(words)) return "";
  const owned = nth > 0 && right.startsWith("的");
  if (mention.unit === "元" && !owned && trailingVerb(between(left)) === "" && cleanName(left) !== "") return "";
  const named = withoutLeading(words).slice(0, MAX_AFTER);
  return named.includes("“") === named.includes("”") ? named : named.replace(/[“”]/g, "");
}

/** The words before a number without what may stand between a verb and its number. */
export function between(left: string): string {
  let words = left;
  for (let round = 0; round < 3; round++) words = words.replace(BETWEEN, "");
  return words;
}
