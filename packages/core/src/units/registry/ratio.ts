import { units } from "../unit";

/** Ratios, and the differences of ratios, which are no ratios: 百分点 is never %. */
export const RATIO = [
  ...units("ratio", "%", [
    ["%", "1", "percent", { aliases: "％ ﹪", ucum: "%" }],
    ["‰", "0.1", "per mille", { aliases: "个千分点", ucum: "[ppth]" }],
    ["倍", "100", "times"],
    ["番", "own", "doubling"],
  ]),
  ...units("points", "百分点", [
    ["百分点", "1", "percentage point", { aliases: "个百分点 個百分點 百分點 个百分比 個百分点" }],
    ["基点", "0.01", "basis point", { aliases: "个基点 BP bp" }],
    ["点", "own", "index point", { aliases: "點" }],
    ["分", "own", "score point"],
    ["分贝", "own", "decibel", { ucum: "dB" }],
    ["℃", "own", "degree Celsius", { aliases: "摄氏度", ucum: "Cel" }],
  ]),
];
