import { expect, test } from "vitest";
import { countRules, printRules } from "./rules.mjs";

const figure = (quote, name) => ({ quote, indicator: { name } });

test("counts figures and reports of each construction, the rarest first", () => {
  const reports = [
    {
      name: "a",
      figures: [
        { reader: "level", figure: figure("5家", "企业") },
        { reader: "level", after: ["among"], figure: figure("3家", "新增企业") },
      ],
    },
    { name: "b", figures: [{ reader: "level", figure: figure("7%", "税收") }] },
  ];
  expect(countRules(reports)).toEqual([
    { rule: "+ among", figures: 1, reports: 1, example: "新增企业 3家 (a)" },
    { rule: "level", figures: 3, reports: 2, example: "企业 5家 (a)" },
  ]);
  expect(printRules(countRules(reports), 2).split("\n")).toHaveLength(3);
});
