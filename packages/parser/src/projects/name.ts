import { ownCharacters } from "./generic";
import { FACILITIES, SINGLE, WORKS } from "./kinds";
import { isWork, withoutBrackets } from "./list";

const MAX_NAME = 45;

/** What stands around a name: 等项目 after its list, a word of building (开工, 建成) before or after. */
interface Said {
  listed?: boolean;
  built?: boolean;
}

/**
 * Whether the words name one project. In a list that ends with 等项目 every proper name does (花园生物); elsewhere the words must
 * end with a kind of building, or with works on a place. Kinds alone (老旧小区改造, 重大基础设施项目) are groups.
 */
export function isNamed(name: string, { listed = false, built = false }: Said = {}): boolean {
  if (name.length < 2 || name.length > MAX_NAME || !isName(name) || (ABSTRACT.test(name) && !listed)) return false;
  const bare = withoutBrackets(name);
  const own = ownCharacters(bare);
  if (QUOTED.test(bare) || (/^“[^”]*$/.test(bare) && !listed)) return false;
  if (FACILITIES.ending(bare) === bare && !SINGLE.has(bare)) return false;
  if (listed) return own >= 2 || (own === 1 && bare.length >= 4);
  if (PHASE.test(bare)) return own >= 3;
  if (isWork(bare)) return own >= 2 && isWorkOnPlace(bare, built);
  const facility = FACILITIES.ending(bare);
  if (facility !== "" && !isAim(bare, built)) {
    const ownOfHead = ownCharacters(facility);
    if (own - ownOfHead >= 2 || (own >= 2 && bare.length - facility.length >= 3 && own - ownOfHead >= 1)) return true;
  }
  return isSingle(bare);
}

/** “千项万亿”重大项目, “三北”“双重”: programmes. */
const QUOTED = /^“[^”]{0,20}”(?:重大|重点|“)|^“[^”]{1,4}$/;

/** 坛头村森林人家│在建│项目, A集团建设│B, C工作: words around a name that are none of it. */
export function plainName(words: string): string {
  return words
    .replace(/^.{2,60}--|^.{0,12}\d余?年的/, "")
    .replace(/^.{2,14}?(?:集团|公司|资本)(?:投资)?(?:建设|开发|打造)(?!项目|工程)/, "")
    .replace(/(?:在建|续建|拟建)(?=(?:项目|工程)$)/, "")
    .replace(/的(?:开发利用|开发建设|开发|建设|实施|施工|谋划争取|深度研判|投资出数|政策处理|规划建设)$/, "")
    .replace(/\([^()]*(?:投资|面积|规模)[^()]*\)$/, "")
    .replace(/(?:工作|任务|主体工程|\d{1,4}[个项处条])$/, "");
}

const PHASE = /[一二三四五六七八九十]期(?:工程|项目)?$/;
/** Words that do not stand in names: verbs of sentences, pointers, measures of all. */
const NO_NAME =
  /[,;:。!?…]|^(?:\d[\d.]*[万多余]*(?:个|家|所|座|条|处|套|件|名|位|项|公里|亩|米|台|户|对|平方|个村|[-—~]\d)|好|更多|首条|首个|全球|的|和|与|及|了|为|以|在|对|把|将|其|该|此|这|等|各|每|从|由|向|一批|一大批|一系列|双方|有关|首批|全国首|力量|做深|做实|加大|强化|加强|规模部署|深化|布局|建好|会同|组织|运行|一座|[一二两三四五六七八九十]+(?:大|所|个|座|条|项))|(?:各项|各类|一批|多个|若干|一系列|之路”?|之一|以上|以下|以内|力度|步伐|进程|水平|能力|质量|工作|机制|制度|体系|政策|行动|计划|规划|方案|战略|产业链|创建|改革|试点|品牌|名录|名单|整合提升|创新城|会海|入园|主线)$|(?:率|度|性)$/;
/** 一体化, 竞争力 end no name by themselves; 炼化 may in a list of projects. */
const ABSTRACT = /[化力]$/;
/** A verb inside makes a sentence: 东阳创建省级高新园区, 自贸区扩容到金义片区. */
const SENTENCE =
  /创建|争创|进驻|列入|纳入|实现|涉及|参与|开展|紧扣|已完成|成为|争取|扩容到|向[^、]{1,8}(?:延伸|拓展|倾斜|转型)|第[一二三四]所|建设成|服务于|贯彻|落实|突破|提高|完善|加强|构建|打造|推进|协同|进入|[产农田]\S{0,3}变|培育|领事馆|一批|常态化|隐患|上线|行动|任务|举措|互通$|渠道|国家馆|对接|接入|进校园|获批|《/;

function isName(name: string): boolean {
  if (NO_NAME.test(name) || SENTENCE.test(name) || /的.*的/.test(name)) return false;
  const of = name.indexOf("的");
  return of < 0 || /[村镇乡县市区州旗路街]$/.test(name.slice(0, of));
}

/** What is done to a place: a 工程 or 改造 whose words name the place. “质量提升工程” names none. */
function isWorkOnPlace(name: string, built: boolean): boolean {
  const work = WORKS.ending(name);
  if (work === "项目") return !/^“[\d+\w]{1,8}”/.test(name);
  const thing = name.slice(0, -work.length).replace(/的$/, "");
  if (/古树名木|大保护|等级/.test(thing)) return false;
  if (work === "工程" || work === "建设")
    return (built || BUILT.test(thing) || (IMPROVED.test(thing) && PLACE.test(thing))) && !/^“[^”]{1,12}”$/.test(thing);
  return PLACE.test(thing);
}

const BUILT =
  /(?:城改|旱改水|造田|造地|山改地|迁建|扩建|改建|重建|新建|拓宽|延伸|西延|东延|加固|修缮|修复|扩容|枢纽|航道|供水|饮水|饮用水|达标|引水|调水|输水|排水|给水|亮化|景观|联网|防洪|治污|道路|公路|桥|隧道|安置|路网|管网|一期|二期|三期|灌区|水库|电站|线|路|厂|馆|院|校|园)$|加固|迁建|扩建|交流$/;
const IMPROVED = /(?:改造|提升|整治|治理|保护|更新)$|改造|整治/;
const PLACE =
  /村|路|街|巷|溪|江|河|湖|山|岭|岛|湾|桥|坊|塘|水库|铁路|线|厂|馆|院|校|园|站|场|港|祠|楼|寺|塔|古|段|市场|机场|高速|国道|片区|广场|故居|遗址|旧址/;

/** 国际科技创新中心, 国家算力枢纽: what a place wants to become. */
function isAim(name: string, built: boolean): boolean {
  if (
    /(?:技术创新中心|科技创新中心|科学中心|消费中心|消费枢纽|金融中心|业务中心|统一大市场|示范区|试验区|先行区|综试区|自贸区|高新区|开发区|经开区|示范园|花园|高地|平台|高新园区)$/.test(
      name,
    )
  )
    return true;
  return (
    !built &&
    /^(?:国家|国际|世界|全国|全球|区域|西部|东北亚|亚太|我国|具有|重要|战略|先进|现代|高水平|高能级|一流|特色|新型|绿色|美丽|幸福|全市|全省)/.test(
      name,
    ) &&
    /(?:中心|基地|枢纽|城市|园区|通道|港|新城|片区|区)$/.test(name)
  );
}

/** 市科技馆, 新客运中心: a place has one of it; 县康养服务中心项目, 南四环: and these say whose, or which. */
function isSingle(name: string): boolean {
  if (OF_THE_PLACE.test(name)) return FACILITIES.ending(name.replace(/(?:项目|工程)$/, "")) !== "";
  if (/^[东南西北内外中][一二三四五]环(?:路|线)?$/.test(name)) return true;
  const kind = SINGLE.ending(name);
  return kind !== "" && WHICH.test(name.slice(0, -kind.length));
}

const OF_THE_PLACE = /^[市县区州旗](?![级域城乡镇区直属委内外市县政中际]).{3,}/;
const WHICH = /^(?:新|老|市|县|区|省|州|旗|市级|县级|区级|第[一二三四五六七八九十])?$/;
