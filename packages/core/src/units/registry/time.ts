import { units } from "../unit";

/** Durations. A month and a year have no fixed number of days; a working day is no day. */
export const TIME = [
  ...units("duration", "秒", [
    ["秒", "1", "second", { aliases: "秒钟", ucum: "s" }],
    ["分钟", "60", "minute", { ucum: "min" }],
    ["小时", "3600", "hour", { aliases: "个小时 h", ucum: "h" }],
    ["天", "86400", "day", { aliases: "日", ucum: "d" }],
    ["周", "604800", "week", { aliases: "个星期 星期", ucum: "wk" }],
    ["工作日", "own", "working day", { aliases: "个工作日" }],
    ["岁", "own", "year of age", { aliases: "歲" }],
    ["周岁", "own", "completed year of age"],
    ["学时", "own", "class hour", { aliases: "课时" }],
    ["机时", "own", "machine hour"],
  ]),
  ...units("duration", "个月", [
    ["个月", "1", "month", { aliases: "個月 月", ucum: "mo" }],
    ["季度", "3", "quarter", { aliases: "个季度" }],
    ["年", "12", "year", { ucum: "a" }],
  ]),
];
