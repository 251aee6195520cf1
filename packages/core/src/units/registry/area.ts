import { units } from "../unit";

/** Area. 1 亩 = 10000/15 平方米 exactly (1 公顷 = 15 亩, 国务院关于在我国统一实行法定计量单位的命令, 1984). */
export const AREA = units("area", "平方米", [
  ["平方米", "1", "square metre", { aliases: "㎡ 平米 平方 m² m2", ucum: "m2" }],
  ["亩", "10000/15", "mu", { aliases: "畝" }],
  ["公顷", "10000", "hectare", { aliases: "hm² hm2 公頃", ucum: "har" }],
  ["平方公里", "1000000", "square kilometre", { aliases: "平方千米 ㎢ km² km2", ucum: "km2" }],
  ["平方厘米", "0.0001", "square centimetre", { aliases: "cm²", ucum: "cm2" }],
]);
