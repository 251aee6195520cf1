import { units } from "../unit";

/** Length. 1 里 = 500 米; 1 海里 = 1852 米. */
export const LENGTH = units("length", "米", [
  ["米", "1", "metre", { aliases: "m", ucum: "m" }],
  ["公里", "1000", "kilometre", { aliases: "千米 ㎞ km", ucum: "km" }],
  ["延米", "1", "running metre", { aliases: "延长米" }],
  ["华里", "500", "li"],
  ["海里", "1852", "nautical mile", { ucum: "[nmi_i]" }],
  ["分米", "0.1", "decimetre", { ucum: "dm" }],
  ["厘米", "0.01", "centimetre", { aliases: "公分 ㎝ cm", ucum: "cm" }],
  ["毫米", "0.001", "millimetre", { aliases: "㎜ mm", ucum: "mm" }],
  ["微米", "0.000001", "micrometre", { aliases: "μm um", ucum: "um" }],
  ["纳米", "0.000000001", "nanometre", { aliases: "nm", ucum: "nm" }],
  ["英寸", "0.0254", "inch", { ucum: "[in_i]" }],
  ["车道公里", "own", "lane kilometre"],
  ["皮长公里", "own", "cable kilometre"],
  ["芯公里", "own", "fibre kilometre"],
]);
