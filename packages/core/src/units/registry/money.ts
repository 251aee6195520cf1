import { units } from "../unit";

/** Currencies. Each is its own base: a rate of exchange is no constant. 亿元 and 万元 are scales of 元. */
export const MONEY = units("currency", "元", [
  ["元", "1", "yuan", { aliases: "人民币元 元人民币 元钱 人民币 圆 RMB" }],
  ["美元", "own", "US dollar", { aliases: "元美元 美金 美圆" }],
  ["欧元", "own", "euro"],
  ["港元", "own", "Hong Kong dollar", { aliases: "港币 港幣" }],
  ["澳门元", "own", "Macau pataca", { aliases: "澳门币 澳元(澳门)" }],
  ["新台币", "own", "New Taiwan dollar", { aliases: "新台币元 新臺幣元 新臺幣 台币 臺幣" }],
  ["日元", "own", "Japanese yen", { aliases: "日圆" }],
  ["韩元", "own", "Korean won"],
  ["英镑", "own", "pound sterling"],
  ["卢布", "own", "Russian rouble"],
]);
