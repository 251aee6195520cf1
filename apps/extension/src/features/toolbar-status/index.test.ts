// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { featureContext } from "../../testing/context";
import { toolbarStatus } from ".";

const told: unknown[] = [];
vi.mock("../../messages/request", () => ({
  request: async ({ status }: { status: unknown }) => void told.push(status),
}));

let context: ReturnType<typeof featureContext>;
beforeEach(() => {
  told.length = 0;
  context = featureContext(document);
});
afterEach(() => context.stop());

it("says how far the first reading is in tens of percent, then what was found", () => {
  const reading = context.page.reading.value;
  context.page.parsed.value = null;
  context.page.progress.value = 0;
  toolbarStatus.start(context);
  for (let percent = 1; percent < 40; percent++) context.page.progress.value = percent / 100;
  context.page.parsed.value = reading;
  context.page.progress.value = null;
  expect(told).toEqual([
    { state: "reading", percent: 0 },
    { state: "reading", percent: 10 },
    { state: "reading", percent: 20 },
    { state: "reading", percent: 30 },
    { state: "read", figures: 4 },
    { state: "read", figures: 4 },
  ]);
});

it("says that a reading was given up, and that the script has ended", () => {
  context.page.parsed.value = null;
  context.page.progress.value = 0.2;
  toolbarStatus.start(context);
  context.page.progress.value = null;
  context.stop();
  expect(told).toEqual([{ state: "reading", percent: 20 }, { state: "stopped" }, { state: "stopped" }]);
});
