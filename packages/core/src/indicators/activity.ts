import { findIndicator } from "./find";
import { normalizeName } from "./normalize";

/** What stands before the verb of an activity and adds nothing to it. */
const LEAD =
  /^(?:(?:全年|全市|全县|全区|全镇|全乡|全省|年内|今年|去年|本年度|一年来|累计|共计?|总计|已|成功|顺利|圆满|先后|集中|联合|积极|深入|新|又|再|计划|力争|确保|预计|组织|全面|高质量|高标准|为民|分别))*/;

/** Verbs by which reports count what was done. Source: the counts of township, county and city work reports. */
const VERBS =
  "走访|慰问|举办|举行|承办|召开|开展|新建|改建|扩建|改造|修建|修缮|修复|翻修|拓宽|硬化|铺设|架设|安装|更换|建成|建设|打造|创建|创成|培育|培训|轮训|宣讲|发放|发送|印发|分发|下发|张贴|悬挂|制作|设立|设置|增设|配备|配置|购置|检查|巡查|抽查|督查|排查|核查|查处|查获|查办|整治|整改|整顿|清理|清运|清除|清淤|拆除|关停|取缔|淘汰|化解|调解|受理|办理|办结|接待|接听|处置|处理|解决|答复|救助|帮扶|资助|扶持|扶助|惠及|服务|组织|动员|参与|参加|选派|派出|抽调|招聘|招录|引进|引入|招引|签约|洽谈|对接|拜访|赴外|外出|考察|编制|制定|制订|出台|修订|修编|审议|通过|审查|提交|征集|收集|采集|录入|建档|栽植|栽种|种植|补植|植树|造林|绿化|亮化|美化|疏浚|加固|除险|治理|防治|监测|检测|抽检|采样|接种|义诊|筛查|体检|诊疗|开放|开通|开行|开设|开工|完工|竣工|完成|实施|启动|推进|验收|评选|评定|认定|命名|表彰|表扬|选树|申报|申请|获评|获批|获得|荣获|入选|争取|落实|兑现|拨付|投放|投入|投运|捐赠|捐献|募集|接收|收到|报送|刊发|发布|播出|演出|放映|送戏|巡演|展出|演练|出动|出警|破获|抓获|打掉|侦破|立案|审结|执行|回访|约谈|问责|处分|提拔|选拔|发展党员|吸纳|安置|转移|搬迁|腾退|流转|盘活|消化|供应|出让|收储|征收|征迁|征用|划定|新增|增加|减少|注销|登记|核发|颁发|换发|复垦|垦造|维修|检修|维护|更新|升级|提升|优化|提供|推出|上线|梳理|精简|取消|下放|承接|减免|代办|代跑";

const ACTIVITY = new RegExp(`${LEAD.source}(?:${VERBS})`);
/** 下乡义诊人次, 送戏下乡场次: what only acts are counted in. */
const COUNT_OF_ACTS = /(?:人次|场次|件次|户次|批次|车次|次数|场数)$/;

/**
 * Whether a name counts what was done (走访慰问困难群众, 举办规模展会, 新建污水管网): it has the shape of an activity
 * and stands in no registry.
 */
export function isActivityName(name: string): boolean {
  const bare = normalizeName(name);
  return bare !== "" && (ACTIVITY.test(bare) || COUNT_OF_ACTS.test(bare)) && findIndicator(name) === null;
}
