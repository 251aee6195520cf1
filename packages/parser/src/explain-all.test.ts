import { expect, test } from "vitest";
import { explainAll } from "./explain";
import { HERE } from "./testing/notation";

test("every figure with its reader, and what completed it", () => {
  const text = "全县招引项目64个，同比增长5%，其中制造业项目49个。";
  expect(explainAll(text, HERE).map(({ figure, reader, after }) => [figure.quote, reader, after])).toEqual([
    ["64个", "level", undefined],
    ["5%", "growth", undefined],
    ["49个", "level", ["among"]],
  ]);
});
