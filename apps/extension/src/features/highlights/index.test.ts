// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { captureOf } from "../../testing/captures";
import { featureContext } from "../../testing/context";
import { FIGURES, readingOf } from "../../testing/reading";
import { highlights } from ".";

/** The browser's registry of highlights, which happy-dom does not have. */
const registry = new Map<string, Set<Range>>();
let context: ReturnType<typeof featureContext>;

beforeEach(() => {
  class Highlight extends Set<Range> {
    priority = 0;
  }
  const value = { highlights: registry };
  Object.defineProperty(document.defaultView, "CSS", { value, configurable: true });
  Object.defineProperty(document.defaultView, "Highlight", { value: Highlight, configurable: true });
  context = featureContext(document);
  highlights.start(context);
});
afterEach(() => {
  context.stop();
});

/** highlight name → the texts that it covers */
const painted = () => {
  const texts = [...registry].map(([name, ranges]) => [name, [...ranges].map(String)] as const);
  return Object.fromEntries(texts.filter(([, covered]) => covered.length > 0));
};

describe("highlights", () => {
  it("covers each figure once, by its state", () => {
    expect(painted()).toEqual({ "shuzhai-found": ["30.44亿元", "17%", "5个", "17%"] });
    context.page.known.value = [captureOf(1, FIGURES[3]!)];
    expect(painted()).toEqual({ "shuzhai-found": ["30.44亿元", "17%", "5个"], "shuzhai-captured": ["17%"] });
  });

  it("shows a figure as captured only when it is kept", () => {
    context.page.sending.value = new Map([[FIGURES[0]!.id, { state: "saving" }]]);
    expect(painted()).toEqual({ "shuzhai-found": ["30.44亿元", "17%", "5个", "17%"] });
  });

  it("covers what a codebook lacks above its state, until it is captured", () => {
    context.page.sought.value = new Set([FIGURES[0]!.id, FIGURES[3]!.id]);
    expect(painted()["shuzhai-sought"]).toEqual(["30.44亿元", "17%"]);
    context.page.known.value = [captureOf(1, FIGURES[3]!)];
    expect(painted()["shuzhai-sought"]).toEqual(["30.44亿元"]);
  });

  it("covers the focused figure above its state, and the pointed one before it", () => {
    context.page.focused.value = FIGURES[0]!.id;
    expect(painted()["shuzhai-focused"]).toEqual(["30.44亿元"]);
    context.page.pointed.value = FIGURES[2]!.id;
    expect(painted()["shuzhai-focused"]).toEqual(["5个"]);
    const priority = (name: string) => (registry.get(name) as unknown as Highlight).priority;
    expect(priority("shuzhai-focused")).toBeGreaterThan(priority("shuzhai-captured"));
    expect(priority("shuzhai-captured")).toBeGreaterThan(priority("shuzhai-found"));
  });

  it("covers the figures of the first screen until the page is read", () => {
    const reading = context.page.reading.value!;
    const range = document.createRange();
    range.selectNodeContents(document.querySelector("p")!);
    context.page.parsed.value = null;
    context.page.firstScreen.value = [range];
    expect(painted()).toEqual({ "shuzhai-found": [String(range)] });
    context.page.firstScreen.value = [];
    expect(painted()).toEqual({});
    context.page.parsed.value = reading;
    expect(painted()).toEqual({ "shuzhai-found": ["30.44亿元", "17%", "5个", "17%"] });
  });

  it("tells measures apart by colour where the person wants it", () => {
    context.page.colours.value = "measure";
    expect(painted()).toEqual({
      "shuzhai-found": ["30.44亿元", "17%", "5个", "17%"],
      "shuzhai-colour-1": ["17%", "17%"],
    });
    context.page.known.value = [captureOf(1, FIGURES[3]!)];
    expect(painted()["shuzhai-colour-1"]).toEqual(["17%"]);
    context.page.known.value = [];
    context.page.colours.value = "state";
    expect(painted()).toEqual({ "shuzhai-found": ["30.44亿元", "17%", "5个", "17%"] });
  });

  it("paints only what differs when one of many is captured", () => {
    const found = registry.get("shuzhai-found")!;
    const calls: string[] = [];
    for (const name of ["add", "delete"] as const) {
      const before = found[name].bind(found);
      found[name] = ((range: Range) => {
        if (found.has(range) !== (name === "add")) calls.push(`${name} ${range}`);
        return before(range);
      }) as never;
    }
    context.page.known.value = [captureOf(1, FIGURES[0]!)];
    expect(calls).toEqual(["delete 30.44亿元"]);
  });

  it("puts back what the page has deleted, with the next reading", () => {
    registry.clear();
    context.page.parsed.value = readingOf(document);
    expect(painted()).toEqual({ "shuzhai-found": ["30.44亿元", "17%", "5个", "17%"] });
  });

  it("leaves nothing behind", () => {
    context.stop();
    expect([...registry]).toEqual([]);
  });
});
