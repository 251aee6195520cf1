/** How hard a target is meant. Researchers code these words; they are kept as written. */
export const FORCE_WORDS = [
  "力争",
  "确保",
  "争取",
  "努力",
  "奋力",
  "力求",
  "预期",
  "预计",
  "建议",
  "计划",
  "拟",
  "目标",
  "安排",
  "保持",
  "控制",
  "不低于",
  "必须",
  "要",
  "将",
] as const;

/** Of these alone a sentence becomes a target, whatever its section says. */
export const TARGET_WORDS =
  /力争|争取(?![^,;。]{0,16}(?:资金|国债|债券|试点|额度|补助)|到|了|各|上级|中央|省|资金|专项|“|\d|政策|支持|补助|债|国家)|确保(?!了)|(?<![于超过成到]|[于超过成到]年初)预期目标|主要目标|目标(?:是|为|:|控制在)|工作目标|的目标(?!任务)|奋力实现|努力实现|有望|(?:建成|投产|达产|完工|投用)后|[今明]年计划(?![的内外任目指数])|计划(?!投资(?:完成|额完成|的))(?:吸|增|新|完|投|开|建|实|到|在|于|总|引|安|用)|拟(?!定|订|合)|将(?:达|新增|建成|完成|实现|投入|超过|突破|发放|开工|投放|增加|形成|新建)|(?:下一步|下步|明年|下阶段)|到20[2-9]\d年(?:底|末)?,|预期(?:目标|增长|为|达|完成|实现)/;

/** These say that it is done, also under a plan's heading. */
export const DONE_WORDS = /已(?:经)?(?:完成|建成|累计|达|实现|有|拆|签|开工|投)|截[至止]目前/;
