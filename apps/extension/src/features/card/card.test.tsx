// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { HOST_NAME } from "../../content/host";
import { featureContext } from "../../testing/context";
import { FIGURES, readingOf } from "../../testing/reading";
import { card } from ".";

let context: ReturnType<typeof featureContext>;
const [amount, growth] = FIGURES as [(typeof FIGURES)[0], (typeof FIGURES)[0]];

beforeEach(() => {
  HTMLElement.prototype.showPopover ??= () => {};
  context = featureContext(document);
  card.start(context);
});
afterEach(() => context.stop());

const host = () => document.querySelector(HOST_NAME);
const inCard = (selector: string) => host()?.shadowRoot?.querySelector<HTMLElement>(selector);
const text = (selector: string) => inCard(selector)?.textContent;

describe("the card", () => {
  it("is no part of the page until a figure is pointed at, nor after", () => {
    const before = document.documentElement.outerHTML;
    expect(host()).toBeNull();
    context.page.pointed.value = amount.id;
    expect(host()?.parentElement).toBe(document.documentElement);
    context.page.pointed.value = null;
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it("says how the figure is read, aloud when it was gone to by key", () => {
    context.page.pointed.value = amount.id;
    expect(text(".announcement")).toBe("");
    context.page.focused.value = amount.id;
    expect([text("h2"), text(".value b"), text(".attributes"), text(".announcement")]).toEqual([
      "到位资金",
      "30.44亿元",
      "云岫县推定2023年推定实际",
      "到位资金 30.44亿元 第 1 个，共 4 个",
    ]);
  });

  it("says what a standard indicator means", () => {
    const standard = { ...amount, indicator: { ...amount.indicator, id: "gdp" } };
    context.page.parsed.value = readingOf(document, [standard]);
    context.page.pointed.value = standard.id;
    expect(text(".definition")).toBe("gdp的定义");
  });

  it("captures by its button, and then offers to undo", () => {
    context.page.focused.value = growth.id;
    inCard("[data-action=capture]")?.click();
    expect(context.capturing.capture.mock.calls).toEqual([[[growth.id]]]);
    context.page.sending.value = new Map([[growth.id, { state: "captured", captureId: "c" }]]);
    expect(text(".announcement")).toBe("已摘录 到位资金 +17%");
    inCard("footer button")?.click();
    expect(context.capturing.undo.mock.calls).toEqual([[growth.id]]);
  });

  it("says why a capture is not saved, and sends it again", () => {
    context.page.focused.value = growth.id;
    context.page.sending.value = new Map([[growth.id, { state: "unsaved", reason: "full" }]]);
    expect(text(".news")).toBe("磁盘或浏览器存储已满，摘录还没有保存");
    inCard("footer button")?.click();
    expect(context.capturing.sendAgain).toHaveBeenCalledTimes(1);
  });

  it("says what the page has changed since the capture", () => {
    context.page.focused.value = growth.id;
    context.page.sending.value = new Map([[growth.id, { state: "revised", captureId: "c", old: "16%", new: "17%" }]]);
    expect(text(".news")).toBe("摘录时是 16%，网页已改为 17%");
    expect(text("[data-action=capture]")).toBe("摘录");
  });

  it("goes when it is closed, and with the feature", () => {
    context.page.focused.value = growth.id;
    inCard(".close")?.click();
    expect(host()).toBeNull();
    context.page.focused.value = growth.id;
    context.stop();
    expect(host()).toBeNull();
  });
});
