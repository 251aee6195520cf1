import { isHan, partOfWord } from "./boundaries";
import { divisionsNamed } from "./divisions";
import { PROVINCES_IN_WORDS } from "./registry/false-friends";
import type { Scanned } from "./scan";

/** Short forms of provinces as reports write them. Points of the compass need a look at what stands around them. */
const PROVINCES: Record<string, string> = {
  北京: "北京市",
  天津: "天津市",
  河北: "河北省",
  山西: "山西省",
  内蒙古: "内蒙古自治区",
  辽宁: "辽宁省",
  吉林: "吉林省",
  黑龙江: "黑龙江省",
  上海: "上海市",
  江苏: "江苏省",
  浙江: "浙江省",
  安徽: "安徽省",
  福建: "福建省",
  江西: "江西省",
  山东: "山东省",
  河南: "河南省",
  湖北: "湖北省",
  湖南: "湖南省",
  广东: "广东省",
  广西: "广西壮族自治区",
  海南: "海南省",
  重庆: "重庆市",
  四川: "四川省",
  贵州: "贵州省",
  云南: "云南省",
  西藏: "西藏自治区",
  陕西: "陕西省",
  甘肃: "甘肃省",
  青海: "青海省",
  宁夏: "宁夏回族自治区",
  新疆: "新疆维吾尔自治区",
  台湾: "台湾省",
  香港: "香港特别行政区",
  澳门: "澳门特别行政区",
};

/** 浦江西部, 太湖南岸, 推广东西部协作: the last character is a point of the compass of what stands before */
const COMPASS = /^[河山江湖海广][东南西北]$/;
const AFTER_A_POINT = /^[部岸侧站段线麓坡端]/;
/** after these a province may follow: prepositions, 省 of the one before, verbs of going and helping */
const BEFORE_A_NAME = /[在到至赴往从与和及同跟由自对向给省市区援助入是于驻离年月日中以计动持访含括的了有其并]/;
/** 北京路, 重庆街, 吉林市, 海南州, 江西村: another place's name */
const OTHER_NAME = /^[路街巷村镇乡市县区州]/;

/**
 * The short form of a province that starts at `at` (浙江, 内蒙古, 广东), or null where it is part of another word.
 * The full form is left to `scanDivision`.
 */
export function scanProvinceShort(text: string, at: number): Scanned | null {
  for (const length of [3, 2]) {
    const end = at + length;
    const short = text.slice(at, end);
    const name = Object.hasOwn(PROVINCES, short) ? PROVINCES[short] : undefined;
    if (!name) continue;
    const next = text.charAt(end);
    if (text.startsWith(name, at) || OTHER_NAME.test(next)) return null;
    if (partOfWord(PROVINCES_IN_WORDS[short] ?? {}, text, at, end)) return null;
    if (COMPASS.test(short) && (AFTER_A_POINT.test(next) || insideWord(text.charAt(at - 1)))) return null;
    return { start: at, end, divisions: divisionsNamed(name) };
  }
  return null;
}

const insideWord = (before: string) => isHan(before) && !BEFORE_A_NAME.test(before);
