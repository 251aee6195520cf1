import { units } from "../unit";

/** Persons and movements. 人次 counts visits, never persons; 人公里 and 吨公里 are work done. */
export const TRAFFIC = [
  ...units("persons", "人", [
    ["人", "1", "person", { aliases: "口人" }],
    ["名", "1", "person (named)"],
    ["位", "1", "person (honoured); a place in a ranking"],
    ["人次", "own", "person-time", { aliases: "人·次 人/次" }],
    ["人天", "own", "person-day", { aliases: "人日 人夜 人天次" }],
  ]),
  ...units("traffic", "人公里", [
    ["人公里", "1", "passenger kilometre", { aliases: "人千米" }],
    ["人海里", "1.852", "passenger nautical mile"],
    ["吨公里", "own", "tonne kilometre", { aliases: "吨千米" }],
    ["吨海里", "own", "tonne nautical mile"],
    ["标箱", "own", "TEU", { aliases: "标准箱 个标准箱 个标箱 国际标准箱 TEU" }],
    ["标台", "own", "standard bus"],
    ["件次", "own", "case-time"],
    ["户次", "own", "household-time"],
    ["家次", "own", "enterprise-time"],
    ["车次", "own", "vehicle trip"],
    ["辆次", "own", "vehicle-time"],
    ["架次", "own", "flight"],
    ["艘次", "own", "vessel call"],
    ["台次", "own", "machine-time"],
    ["例次", "own", "case-time (clinical)"],
    ["批次", "own", "batch"],
    ["班次", "own", "service run"],
    ["场次", "own", "session"],
    ["项次", "own", "item-time"],
    ["个次", "own", "piece-time"],
    ["次·人", "own", "person-time"],
  ]),
  ...units("data", "GB", [
    ["GB", "1", "gigabyte", { aliases: "吉字节", ucum: "GBy" }],
    ["TB", "1000", "terabyte", { aliases: "太字节", ucum: "TBy" }],
    ["PB", "1000000", "petabyte"],
    ["PFLOPS", "own", "petaflops", { aliases: "P PFlops" }],
    ["Mbps", "own", "megabit a second", { aliases: "兆比特/秒" }],
  ]),
];
