import type { Place, Span } from "@shuzhai/core";

/** Countries that Chinese news quotes figures of. */
const COUNTRIES =
  "美国 英国 法国 德国 意大利 西班牙 葡萄牙 荷兰 比利时 瑞士 瑞典 挪威 芬兰 丹麦 波兰 奥地利 希腊 匈牙利 爱尔兰 俄罗斯 乌克兰 白俄罗斯 日本 韩国 朝鲜 蒙古国 印度 巴基斯坦 孟加拉国 斯里兰卡 尼泊尔 越南 老挝 柬埔寨 泰国 缅甸 马来西亚 新加坡 印度尼西亚 菲律宾 文莱 哈萨克斯坦 乌兹别克斯坦 吉尔吉斯斯坦 塔吉克斯坦 土库曼斯坦 土耳其 伊朗 伊拉克 以色列 沙特阿拉伯 阿联酋 卡塔尔 科威特 埃及 南非 尼日利亚 肯尼亚 埃塞俄比亚 阿尔及利亚 摩洛哥 加拿大 墨西哥 巴西 阿根廷 智利 秘鲁 哥伦比亚 澳大利亚 新西兰 欧盟 欧元区 东盟 非洲".split(
    " ",
  );
/** Regions of several provinces that have figures of their own. */
const REGIONS = ["京津冀", "长三角", "珠三角", "粤港澳大湾区", "成渝地区", "东北三省", "海南自贸港"];
const NAMES = new Map([...COUNTRIES, ...REGIONS].map((name) => [name, name]));
const LENGTHS = [7, 6, 5, 4, 3, 2];
const NATION =
  /^(?:我国|全国|中国)(?=[\u4e00-\u9fff])(?!.{0,3}(?:各地|人民银行|证监会|银行|移动|电信|联通|石油|石化|海油|科学院|人大|政协|两会))/;
/** 中美, 日本料理; 美国队: part of another word */
const OTHER_NAME = /^(?:队|籍|式|料理|语|媒体|企业|公司|政府|商务部|劳工部|总统|银行|市场(?!监))/;

/** A country, or a region of several provinces, that begins at an offset. */
export function otherPlaceAt(text: string, at: number): { place: Place; span: Span } | null {
  if (NATION.test(text.slice(at, at + 12))) return { place: { name: "中国" }, span: { start: at, end: at + 2 } };
  for (const length of LENGTHS) {
    const name = NAMES.get(text.slice(at, at + length));
    if (name === undefined || OTHER_NAME.test(text.slice(at + length, at + length + 4))) continue;
    return { place: { name }, span: { start: at, end: at + length } };
  }
  return null;
}
