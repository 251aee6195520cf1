import { units } from "../unit";

/** Mass. 1 斤 = 500 克, 1 担 = 100 斤 (市制, 1959). */
export const MASS = units("mass", "公斤", [
  ["公斤", "1", "kilogram", { aliases: "千克 ㎏ kg", ucum: "kg" }],
  ["吨", "1000", "tonne", { aliases: "噸 公吨", ucum: "t" }],
  ["斤", "0.5", "jin"],
  ["担", "50", "dan", { aliases: "擔" }],
  ["公担", "100", "quintal"],
  ["克", "0.001", "gram", { aliases: "g", ucum: "g" }],
  ["毫克", "0.000001", "milligram", { aliases: "㎎ mg", ucum: "mg" }],
  ["微克", "0.000000001", "microgram", { aliases: "μg ug µg", ucum: "ug" }],
  ["克拉", "0.0002", "carat"],
  ["重量箱", "50", "weight case"],
  ["载重吨", "own", "deadweight ton"],
  ["总吨", "own", "gross ton"],
]);
