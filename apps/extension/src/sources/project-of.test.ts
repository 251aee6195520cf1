import { parse } from "@shuzhai/parser";
import { expect, it } from "vitest";
import { projectOf } from "./project-of";

it.each([
  ["2022年，总投资30亿元的云岭光电项目开工建设。全县到位资金12亿元。", { "30亿元": "云岭光电项目", "12亿元": null }],
  ["2022年，全县生产总值120亿元。云岭光电项目开工建设。", { "120亿元": null }],
  [
    "2022年，总投资30亿元的云岭光电项目开工建设，总投资8亿元的白岩物流园签约。",
    { "30亿元": "云岭光电项目", "8亿元": "白岩物流园" },
  ],
])("%s", (text, expected) => {
  const { figures, projects } = parse(text);
  const found = figures.map((figure) => [figure.quote, projectOf(figure, projects)?.name ?? null]);
  expect(Object.fromEntries(found)).toEqual(expected);
});
