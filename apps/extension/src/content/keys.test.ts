// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { byPerson } from "../testing/by-person";
import { createKeys, DEFAULT_KEYS, type KeyName } from "./keys";

let taken: KeyName[];
let stop: AbortController;

beforeEach(() => {
  taken = [];
  stop = new AbortController();
  const keys = createKeys();
  keys.listen(window, stop.signal);
  for (const name of [...Object.keys(DEFAULT_KEYS), "close"] as KeyName[]) {
    keys.on(name, () => taken.push(name) > 0, { signal: stop.signal });
  }
});

afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
});

function press(
  key: string,
  target: Element = document.body,
  more: KeyboardEventInit & { keyCode?: number } = {},
): KeyboardEvent {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, composed: true, ...more });
  byPerson(event);
  if (more.keyCode) Object.defineProperty(event, "keyCode", { value: more.keyCode });
  if (more.isComposing) Object.defineProperty(event, "isComposing", { value: true });
  target.dispatchEvent(event);
  return event;
}

function add(html: string): Element {
  document.body.innerHTML = html;
  return document.body.querySelector("[data-at]") ?? document.body.firstElementChild!;
}

describe("keys of a page that is read", () => {
  it.each([
    ["j", "next"],
    ["J", "next"],
    ["]", "next"],
    ["k", "previous"],
    ["[", "previous"],
    ["c", "capture"],
    ["Enter", "capture"],
    ["u", "undo"],
    ["Escape", "close"],
  ])("%s is %s, and the page does not get it", (key, name) => {
    const event = press(key);
    expect(taken).toEqual([name]);
    expect(event.defaultPrevented).toBe(true);
  });

  it.each([
    "<input>",
    "<textarea></textarea>",
    "<select></select>",
    "<div role=searchbox></div>",
    "<div contenteditable=true></div>",
  ])("is silent in %s", (html) => {
    const field = add(html);
    if (html.includes("contenteditable")) Object.defineProperty(field, "isContentEditable", { value: true });
    const event = press("c", field);
    expect([taken, event.defaultPrevented]).toEqual([[], false]);
  });

  it("is silent while an input method composes", () => {
    press("j", document.body, { isComposing: true });
    press("j", document.body, { keyCode: 229 });
    expect(taken).toEqual([]);
  });

  it.each(["ctrlKey", "metaKey", "altKey", "shiftKey"])("leaves %s + C to the browser", (modifier) => {
    press("c", document.body, { [modifier]: true });
    expect(taken).toEqual([]);
  });

  it.each(["<a href=/x><b data-at>x</b></a>", "<button>x</button>", "<details><summary>x</summary></details>"])(
    "leaves Enter on %s to it, but not the other keys",
    (html) => {
      const control = html.includes("summary") ? add(html).querySelector("summary")! : add(html);
      press("Enter", control);
      press("j", control);
      expect(taken).toEqual(["next"]);
    },
  );

  it("gives the page every key that no one takes", () => {
    stop.abort();
    stop = new AbortController();
    const keys = createKeys();
    keys.listen(window, stop.signal);
    keys.on("capture", () => false, { signal: stop.signal });
    const onPage = vi.fn();
    document.addEventListener("keydown", onPage, { signal: stop.signal });
    expect(press("Enter").defaultPrevented).toBe(false);
    expect(onPage).toHaveBeenCalledTimes(1);
  });

  it("are those that the person chose; a sign may need Shift, and an empty one is none", () => {
    stop.abort();
    stop = new AbortController();
    const keys = createKeys({ chosen: () => ({ ...DEFAULT_KEYS, next: "?", undo: "" }) });
    keys.listen(window, stop.signal);
    for (const name of ["next", "undo"] as const) {
      keys.on(name, () => taken.push(name) > 0, { signal: stop.signal });
    }
    press("?", document.body, { shiftKey: true });
    press("j");
    press("u");
    expect([taken, keys.keyOf("next"), keys.keyOf("undo")]).toEqual([["next"], "?", ""]);
  });

  it("are silent while a form of ours has them", () => {
    stop.abort();
    stop = new AbortController();
    const keys = createKeys({ silent: () => true });
    keys.listen(window, stop.signal);
    keys.on("next", () => taken.push("next") > 0, { signal: stop.signal });
    expect([press("j").defaultPrevented, taken]).toEqual([false, []]);
  });

  it("does not obey keys that the page makes", () => {
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "c", bubbles: true }));
    expect(taken).toEqual([]);
  });

  it("ends with its signal", () => {
    stop.abort();
    expect(press("j").defaultPrevented).toBe(false);
    expect(taken).toEqual([]);
  });
});
