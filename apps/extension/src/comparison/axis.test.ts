import { expect, it } from "vitest";
import { axisOf, ticksOver } from "./axis";

it.each([
  [0, 100, [0, 50, 100]],
  [0, 0.7, [0, 0.2, 0.4, 0.6, 0.8]],
  [-3, 8, [-5, 0, 5, 10]],
  [0, 3044000000, [0, 1e9, 2e9, 3e9, 4e9]],
  [0, 0, [0, 0.5]],
])("ticks from %d to %d are round and hold both", (low, high, ticks) => {
  expect(ticksOver(low, high)).toEqual(ticks);
});

it("lays years in the middle of their rooms and values between bottom and top", () => {
  const { x, y, step } = axisOf(2, [40, 100], { left: 100, right: 300, top: 10, bottom: 110 });
  expect([x(0), x(1), step, y(0), y(50), y(100)]).toEqual([150, 250, 100, 110, 60, 10]);
});
