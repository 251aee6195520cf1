// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { byPerson } from "../../testing/by-person";
import { featureContext } from "../../testing/context";
import { FIGURES } from "../../testing/reading";
import { keyboard } from ".";

let context: ReturnType<typeof featureContext>;
beforeEach(() => {
  context = featureContext(document);
  keyboard.start(context);
});
afterEach(() => context.stop());

/** Presses keys one after the other; says of each whether the page got it too. */
function press(...keys: string[]): boolean[] {
  return keys.map((key) => {
    const event = byPerson(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    document.body.dispatchEvent(event);
    return !event.defaultPrevented;
  });
}
const focused = () => context.page.focused.value;
const ids = FIGURES.map(({ id }) => id);

describe("the keyboard on a page", () => {
  it("goes from figure to figure and stops at the ends", () => {
    press("j");
    expect(focused()).toBe(ids[0]);
    press("j", "]", "j", "j");
    expect(focused()).toBe(ids[3]);
    press("k", "[");
    expect(focused()).toBe(ids[1]);
  });

  it("goes to the next figure that is not captured", () => {
    const captured = { state: "captured", captureId: "c" } as const;
    context.page.sending.value = new Map([[ids[1]!, captured]]);
    press("j", "n");
    expect(focused()).toBe(ids[2]);
    press("n");
    expect(focused()).toBe(ids[3]);
    expect(press("n")).toEqual([false]);
    expect([focused(), context.page.said.value]).toEqual([ids[3], "后面没有未摘录的数字了"]);
  });

  it("goes on from the figure that is pointed at", () => {
    context.page.pointed.value = ids[2]!;
    press("j");
    expect([focused(), context.page.pointed.value]).toEqual([ids[3], null]);
  });

  it("captures and takes back the figure shown", () => {
    press("j", "Enter", "j", "c");
    context.page.sending.value = new Map([[ids[1]!, { state: "captured", captureId: "c" }]]);
    press("u");
    expect(context.capturing.capture.mock.calls).toEqual([[[ids[0]]], [[ids[1]]]]);
    expect(context.capturing.undo.mock.calls).toEqual([[ids[1]]]);
  });

  it("closes the card, and leaves Escape and Enter to the page when none is shown", () => {
    press("j", "Escape");
    expect(focused()).toBeNull();
    expect(press("Escape", "Enter", "u")).toEqual([true, true, true]);
  });

  it("gives up the first reading by Escape, and no later one", () => {
    context.page.progress.value = 0.3;
    expect(press("Escape")).toEqual([true]);
    context.page.parsed.value = null;
    expect(press("Escape")).toEqual([false]);
    expect(context.cancel).toHaveBeenCalledTimes(1);
  });

  it("leaves J and K to a page without figures", () => {
    context.page.parsed.value = { ...context.page.reading.value!, figures: [] };
    expect(press("j", "k")).toEqual([true, true]);
  });
});
