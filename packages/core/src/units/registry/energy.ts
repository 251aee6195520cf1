import { units } from "../unit";

/**
 * Energy and power. Tonnes of standard coal are not converted to 千瓦时: statistics use two rates for electricity
 * (当量值 and 等价值, GB/T 2589), and a report does not say which.
 */
export const ENERGY = [
  ...units("energy", "千瓦时", [
    ["千瓦时", "1", "kilowatt-hour", { aliases: "千瓦·时 千瓦小时 度电 kWh kW·h", ucum: "kW.h" }],
    ["度", "1", "kilowatt-hour (as counted on a meter)"],
    ["兆瓦时", "1000", "megawatt-hour", { aliases: "MWh", ucum: "MW.h" }],
    ["吉瓦时", "1000000", "gigawatt-hour", { aliases: "GWh", ucum: "GW.h" }],
    ["吨标准煤", "own", "tonne of standard coal equivalent", { aliases: "吨标煤 tce" }],
    ["吨二氧化碳", "own", "tonne of carbon dioxide", { aliases: "吨二氧化碳当量" }],
  ]),
  ...units("energy", "吨标准煤", [
    ["千克标准煤", "0.001", "kilogram of standard coal equivalent", { aliases: "公斤标准煤 千克标煤" }],
    ["克标准煤", "0.000001", "gram of standard coal equivalent", { aliases: "克标煤" }],
  ]),
  ...units("energy", "焦耳", [
    ["焦耳", "1", "joule", { aliases: "焦", ucum: "J" }],
    ["吉焦", "1000000000", "gigajoule", { aliases: "GJ 百万千焦", ucum: "GJ" }],
  ]),
  ...units("power", "千瓦", [
    ["千瓦", "1", "kilowatt", { aliases: "kW KW", ucum: "kW" }],
    ["兆瓦", "1000", "megawatt", { aliases: "MW", ucum: "MW" }],
    ["吉瓦", "1000000", "gigawatt", { aliases: "GW", ucum: "GW" }],
    ["瓦", "0.001", "watt", { ucum: "W" }],
    ["千伏安", "own", "kilovolt-ampere", { aliases: "kVA", ucum: "kV.A" }],
    ["千伏", "own", "kilovolt", { aliases: "kV", ucum: "kV" }],
    ["蒸吨", "own", "tonne of steam an hour"],
    ["马力", "own", "horsepower", { ucum: "[HP]" }],
  ]),
];
