import { expect, test, vi } from "vitest";

vi.mock("./rows", { spy: true });

test("the registry is read at the first look-up, not at import, and once", async () => {
  const { indicatorsOf } = await import("./rows");
  const { findIndicator, suggestIndicators } = await import("./index");
  expect(indicatorsOf).not.toHaveBeenCalled();
  findIndicator("常住人口");
  const tables = vi.mocked(indicatorsOf).mock.calls.length;
  expect(tables).toBeGreaterThan(0);
  suggestIndicators("常住人口");
  expect(indicatorsOf).toHaveBeenCalledTimes(tables);
});
