// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { HOST_NAME } from "../../content/host";
import { byPerson } from "../../testing/by-person";
import { featureContext } from "../../testing/context";
import { FIGURES } from "../../testing/reading";
import { clicking } from ".";

const figure = FIGURES[0]!;
vi.mock("../../content/figure-at-point", () => ({
  figureAtPoint: (_page: unknown, _document: unknown, { x }: { x: number }) => (x === 100 ? FIGURES[0] : null),
}));

let context: ReturnType<typeof featureContext>;
beforeEach(() => {
  context = featureContext(document);
  clicking.start(context);
});
afterEach(() => context.stop());

function click(target: Element, more: MouseEventInit = {}): MouseEvent {
  const event = new MouseEvent("click", { clientX: 100, clientY: 10, bubbles: true, cancelable: true, ...more });
  target.dispatchEvent(byPerson(event));
  return event;
}
const paragraph = () => document.querySelector("p")!;
const captured = () => context.capturing.capture.mock.calls.flat(2);

describe("clicking", () => {
  it("captures the figure that is clicked on, and leaves the click to the page", () => {
    expect(click(paragraph()).defaultPrevented).toBe(false);
    expect(captured()).toEqual([figure.id]);
    expect(context.page.focused.value).toBe(figure.id);
  });

  it("while the page is being read captures the figure once it is known", () => {
    const reading = context.page.parsed.value;
    context.page.parsed.value = null;
    click(paragraph());
    expect(captured()).toEqual([]);
    context.page.parsed.value = reading;
    expect([captured(), context.page.focused.value]).toEqual([[figure.id], figure.id]);
    context.page.parsed.value = { ...reading! };
    expect(captured()).toEqual([figure.id]);
  });

  it("that the page makes itself captures nothing", () => {
    paragraph().dispatchEvent(new MouseEvent("click", { clientX: 100, bubbles: true }));
    expect(captured()).toEqual([]);
  });

  it("beside a figure lets go of the focused one", () => {
    context.page.focused.value = figure.id;
    click(paragraph(), { clientX: 500 });
    expect([captured(), context.page.focused.value]).toEqual([[], null]);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }])(
    "with %o is the page's and the browser's",
    (more) => {
      click(paragraph(), more);
      expect(captured()).toEqual([]);
    },
  );

  it("on the card captures nothing behind it, and lets go of nothing", () => {
    context.page.focused.value = FIGURES[1]!.id;
    click(document.documentElement.appendChild(document.createElement(HOST_NAME)));
    document.querySelector(HOST_NAME)?.remove();
    expect([captured(), context.page.focused.value]).toEqual([[], FIGURES[1]!.id]);
  });

  it.each(["<a href=/x><b>30.44亿元</b></a>", "<button><b>x</b></button>", "<label><b>x</b></label>"])(
    "on %s is the control's",
    (html) => {
      document.body.innerHTML = html;
      click(document.querySelector("b")!);
      expect(captured()).toEqual([]);
    },
  );

  it("that ends a selection of text captures nothing", () => {
    document.getSelection()?.selectAllChildren(paragraph());
    click(paragraph());
    document.getSelection()?.removeAllRanges();
    expect(captured()).toEqual([]);
  });
});
