import { cleanName, withoutLeading } from "./name";
import { draft, type Here, type Reader } from "./reader";
import { isVerb, leadingVerb } from "./subject";

const MAX_AFTER = 30;
/** Words after a value that go on with the sentence and name nothing. */
const GOES_ON =
  /^(?:的(?:成绩|目标|差距|水平|速度|增速|增幅|正增长|高速增长|增长|工作目标|规模)|以上|左右|为|是|在|与|同|并|且|都|均|全部|其中|后|时|内|起|来|,|提高|提升|增加|增长|下降|减少|降低|增至|升至|降至|到|至|达|居|列|位居|位列|排名|排|第|超过|超|高于|低于|优于|完成率|[,;。、)])/;

/**
 * The noun stands after the number: 建成│21家│名医工作室, 6家│银行重获放贷审批权, 62.5%│新增工业用地实现“标准地”供地. The name
 * is the verb before it and the words after it.
 */
export const counted: Reader = (here) => {
  if (here.mention.rank || here.mention.part) return null;
  const after = following(here);
  if (after === "") return null;
  const before = cleanName(here.left.replace(/(?:等|共)$/, ""));
  const listed = /等$/.test(here.left);
  const verb = bareVerb(here.left) || (isVerb(before) ? before : "");
  if (!listed && before !== "" && verb === "" && !endsInVerb(here.left)) return null;
  const ratio = here.mention.unit === "%" || here.mention.value?.includes("/") === true;
  const kept = listed ? "" : KEPT.has(verb) || (verb !== "" && !ratio) ? verb : "";
  const sibling =
    kept === "" && here.cell.opening === "、" && here.memory.verb !== "" && leadingVerb(after) === ""
      ? here.memory.verb
      : "";
  return draft(here, ratio ? "share" : "level", (kept || sibling) + after, {
    ground: { start: here.mention.end, end: here.mention.end + after.length },
  });
};

const KEPT = new Set(["新增", "新建"]);

function following(here: Here): string {
  const { right, mention } = here;
  if (GOES_ON.test(right)) return "";
  let words = right.replace(/^的/, "");
  if (words === "" || !/^[\u4e00-\u9fffA-Za-z“《]/.test(words)) return "";
  words = words.replace(/[”」]+$/, (quote) => (right.includes("“") ? quote : ""));
  // money before a noun with 的: 总投资6亿元的农光互补项目 is the investment of what follows
  if (right.startsWith("的") && (mention.unit === "元" || !mention.classifier) && mention.unit !== "%") return "";
  if (mention.unit === "元" || mention.unit === "%") {
    if (here.left !== "" && mention.unit === "%" && !endsInVerb(here.left) && cleanName(here.left) !== "") return "";
    if (mention.unit === "元" && cleanName(here.left) !== "" && !isVerb(cleanName(here.left))) return "";
  }
  return withoutLeading(words).slice(0, MAX_AFTER);
}

/** the verb that the words before the number consist of: 流转, 成功引进 */
function bareVerb(left: string): string {
  const words = left.replace(/(?:了|约|近|超|共|累计|全[省市县区镇乡])+$/, "");
  for (let length = Math.min(6, words.length); length >= 2; length--) {
    const verb = words.slice(-length);
    if (isVerb(verb) && cleanName(words.slice(0, -length)) === "") return verb;
  }
  return "";
}

/** 对683户, 为117个移民村, 将全乡25个网格: a preposition before the number. */
function endsInVerb(left: string): boolean {
  return /(?:^|[^\u4e00-\u9fff])$|(?:对|为|将|把|由|被|向|给|让|使|从|与|和|有|在|了|组织|完成|支持|惠及|吸引|带动|帮助|引进|建成|打造|实施|开展|推动|推进|落实|创建|培育)(?:全[省市县区镇乡])?$/.test(
    left,
  );
}
