/**
 * Readings of the characters in names of divisions.
 *
 *     node tooling/registries/pinyin.mjs <areacodes.csv>
 *
 * Source: pinyin-pro 3.29.4 (MIT), corrected below. The table gives each character its usual reading in these names and
 * lists the names that read otherwise.
 */
import { readFileSync } from "node:fs";
import { readPlainCsv, withPackage } from "./source.mjs";
import { writeTable } from "./table.mjs";

/** Local readings (地名读音, Xiandai Hanyu Cidian and the places' own usage), by the name without its last character. */
const READINGS = new Map(
  `六安 lu an|六合 lu he|台州 tai zhou|天台 tian tai|丽水 li shui|蚌埠 beng bu|厦门 xia men|东阿 dong e|番禺 pan yu|大埔 da bu
乐亭 lao ting|乐陵 lao ling|乐清 yue qing|乐平 le ping|乐安 le an|洪洞 hong tong|铅山 yan shan|浚 xun|尉犁 yu li|尉氏 wei shi
荥阳 xing yang|荥经 ying jing|歙 she|黟 yi|郫 pi|郫都 pi du|珲春 hun chun|盱眙 xu yi|枞阳 zong yang|单 shan|莘 shen
冠 guan|长子 zhang zi|井陉 jing xing|蔚 yu|任 ren|任丘 ren qiu|任泽 ren ze|任城 ren cheng|筠连 jun lian|大城 dai cheng
泌阳 bi yang|渑池 mian chi|涡阳 guo yang|濮阳 pu yang|睢宁 sui ning|什邡 shi fang|犍为 qian wei|綦江 qi jiang|监利 jian li
黄陂 huang pi|耒阳 lei yang|汨罗 mi luo|溆浦 xu pu|牟平 mu ping|中牟 zhong mu|隆尧 long yao|宕昌 tan chang|迭部 die bu
华阴 hua yin|华州 hua zhou|吴堡 wu bu|吐鲁番 tu lu fan|叶城 ye cheng|喀什 ka shi|柞水 zha shui|扎兰屯 zha lan tun|句容 ju rong
朝阳 chao yang|长垣 chang yuan|磴口 deng kou|稷山 ji shan|巴彦淖尔 ba yan nao er|浠水 xi shui|勐腊 meng la|嵊州 sheng zhou
行唐 xing tang|会理 hui li|会泽 hui ze|费 fei|阿坝 a ba|重庆 chong qing|曲阜 qu fu|曲沃 qu wo|曲靖 qu jing|曲周 qu zhou
解放 jie fang|繁峙 fan shi|岢岚 ke lan|隰 xi|临朐 lin qu|鄄城 juan cheng|芝罘 zhi fu|亳州 bo zhou|砀山 dang shan|颍上 ying shang
宿州 su zhou|宿迁 su qian|宿松 su song|相城 xiang cheng|洛南 luo nan|柏乡 bai xiang|藁城 gao cheng|蠡 li|覃塘 tan tang
崀山 lang shan|东莞 dong guan|儋州 dan zhou|澄迈 cheng mai|石柱 shi zhu|酉阳 you yang|秭归 zi gui|郧西 yun xi|郴州 chen zhou
陆川 lu chuan|巴州 ba zhou|宜宾 yi bin|珙 gong|长兴 chang xing|磐安 pan an|婺城 wu cheng|缙云 jin yun|衢江 qu jiang|鄞州 yin zhou
西藏 xi zang|通什 tong za|彬 bin|那曲 na qu|色达 se da|扎囊 zha nang|札达 zha da|噶尔 ga er|仲巴 zhong ba|措勤 cuo qin|改则 gai ze
莎车 sha che|若羌 ruo qiang|且末 qie mo|疏勒 shu le|伽师 jia shi|岳普湖 yue pu hu|精河 jing he|尼勒克 ni le ke
大柴旦 da chai dan|茫崖 mang ya|称多 chen duo|尖扎 jian zha|同仁 tong ren|化隆 hua long|循化 xun hua|格尔木 ge er mu|祁连 qi lian
乌什 wu shi|温宿 wen su|漯河 luo he|泊头 bo tou|掇刀 duo dao|猇亭 xiao ting|硚口 qiao kou|蕲春 qi chun|团风 tuan feng
都兰 du lan|都昌 du chang|都匀 du yun|都安 du an|调兵山 diao bing shan|曾都 zeng du|穆棱 mu ling|绥棱 sui ling|民乐 min le
蚌山 beng shan|闵行 min hang`
    .split(/[|\n]/)
    .map((line) => [line.split(" ")[0], line.split(" ").slice(1)]),
);

await withPackage("pinyin-pro@3.29.4", ({ load }) => {
  const { pinyin } = load();
  const names = readPlainCsv(readFileSync(process.argv[2], "utf8"))
    .map((row) => row[3])
    .filter((name) => /^\p{Script=Han}+$/u.test(name));
  const readings = new Map();
  for (const name of new Set(names)) {
    const read = pinyin(name, { toneType: "none", type: "array", v: true }).map((one) => one.replace("ü", "v"));
    const known = READINGS.get(name.slice(0, -1)) ?? startReading(name);
    readings.set(name, known ? [...known, ...read.slice(known.length)] : read);
  }
  const usual = usualReadings(readings);
  const bySyllable = Map.groupBy([...usual].sort(), ([, syllable]) => syllable);
  const table = [...bySyllable.keys()].sort().map(
    (one) =>
      one +
      bySyllable
        .get(one)
        .map(([char]) => char)
        .join(""),
  );
  const others = [...readings].filter(([name, read]) => [...name].some((char, at) => usual.get(char) !== read[at]));
  const exceptions = others.map(([name, read]) => `${name} ${read.join(" ")}`).sort();
  const source = "pinyin-pro 3.29.4 (MIT) with local readings";
  writeTable("localities/generated/pinyin.ts", "PINYIN", `${table.join("")}\n${exceptions.join("\n")}`, source);
});

/** 朝阳 of 朝阳区, and of longer names that begin with a name of the list (巴彦淖尔市) */
function startReading(name) {
  for (let length = name.length - 1; length > 1; length--) {
    const known = READINGS.get(name.slice(0, length));
    if (known) return known;
  }
}

/** each character's most frequent reading */
function usualReadings(readings) {
  const counts = new Map();
  for (const [name, read] of readings)
    [...name].forEach((char, at) => {
      const seen = counts.get(char) ?? new Map();
      counts.set(char, seen.set(read[at], (seen.get(read[at]) ?? 0) + 1));
    });
  return new Map([...counts].map(([char, seen]) => [char, [...seen].sort((a, b) => b[1] - a[1])[0][0]]));
}
