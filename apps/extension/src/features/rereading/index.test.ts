// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { HOST_NAME } from "../../content/host";
import { featureContext } from "../../testing/context";
import { rereading } from ".";

let context: ReturnType<typeof featureContext>;
let paragraph: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers();
  context = featureContext(document);
  paragraph = document.querySelector("p")!;
  rereading.start(context);
});
afterEach(() => {
  context.stop();
  vi.useRealTimers();
});

const change = () => {
  paragraph.append(document.createTextNode("增长8%。"));
  return vi.advanceTimersByTimeAsync(0);
};
const readings = () => context.read.mock.calls.length;

describe("rereading", () => {
  it("reads a page that has changed once it is quiet", async () => {
    await change();
    await vi.advanceTimersByTimeAsync(200);
    await change();
    await vi.advanceTimersByTimeAsync(299);
    expect(readings()).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(readings()).toBe(1);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(readings()).toBe(1);
  });

  it("takes no more than a tenth of the time in a storm of changes", async () => {
    context.read.mockImplementation(() => new Promise((resolve) => setTimeout(resolve, 200)));
    for (let passed = 0; passed < 20_000; passed += 16) {
      await change();
      await vi.advanceTimersByTimeAsync(16);
    }
    // 20 s of storm: a tenth of it is ten readings of 200 ms each
    expect(readings()).toBeGreaterThanOrEqual(5);
    expect(readings()).toBeLessThanOrEqual(10);
  });

  it("reads what is only shown now, and not an animation", async () => {
    paragraph.style.visibility = "visible";
    await vi.advanceTimersByTimeAsync(1000);
    expect(readings()).toBe(1);
    for (let frame = 0; frame < 300; frame++) {
      paragraph.style.opacity = String(frame / 300);
      await vi.advanceTimersByTimeAsync(16);
    }
    expect(readings()).toBe(1);
  });

  it("does not take the coming and going of its own card for a change", async () => {
    const card = document.createElement(HOST_NAME);
    document.documentElement.append(card);
    card.style.transform = "translate(4px, 8px)";
    await vi.advanceTimersByTimeAsync(5000);
    card.remove();
    await vi.advanceTimersByTimeAsync(5000);
    expect(readings()).toBe(0);
  });

  it("reads at once when the person says what a document's place or year is", () => {
    context.page.hints.value = { documents: { 0: { reviewYear: 2023 } } };
    expect(readings()).toBe(1);
  });

  it("reads at once when the person wants the whole page", () => {
    context.page.whole.value = true;
    expect(readings()).toBe(1);
  });

  it("reads a page that shows another address without loading, and not one that only scrolls to a place", async () => {
    const address = vi.spyOn(document, "URL", "get").mockReturnValue(`${context.page.reading.value!.url}#figures`);
    window.dispatchEvent(new Event("hashchange"));
    await vi.advanceTimersByTimeAsync(1000);
    expect(readings()).toBe(0);
    address.mockReturnValue("https://www.yunxiu.example/next.html");
    window.dispatchEvent(new Event("popstate"));
    await vi.advanceTimersByTimeAsync(1000);
    expect(readings()).toBe(1);
    address.mockRestore();
  });

  it("reads a page that comes back from the back-forward cache", async () => {
    window.dispatchEvent(Object.assign(new Event("pageshow"), { persisted: true }));
    await vi.advanceTimersByTimeAsync(1000);
    expect(readings()).toBe(1);
  });

  it("ends with its signal", async () => {
    await change();
    context.stop();
    await change();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(readings()).toBe(0);
  });
});
