import { targetElement } from "./target-element";

/** What has a key of its own, in the order of the options page. */
export const KEY_NAMES = [
  "next",
  "previous",
  "nextOpen",
  "capture",
  "undo",
  "edit",
  "ignore",
  "byHand",
  "panel",
] as const;
export type ChosenKey = (typeof KEY_NAMES)[number];
export type KeyName = ChosenKey | "close";

/** The key of each as the person has it; empty: none. */
export type KeyMap = Record<ChosenKey, string>;

/** Letters as printed on the key. */
export const DEFAULT_KEYS: KeyMap = {
  next: "j",
  previous: "k",
  nextOpen: "n",
  capture: "c",
  undo: "u",
  edit: "e",
  ignore: "x",
  byHand: "h",
  panel: "p",
};

/** Says whether the key meant something now; if not, it is the page's. */
export type KeyHandler = () => boolean;

export interface Keys {
  /** listens in a window, until the signal */
  listen(window: Window, signal: AbortSignal): void;
  on(name: KeyName, handler: KeyHandler, options: { signal: AbortSignal }): void;
  /** the key of something, as it is printed; empty when it has none */
  keyOf(name: ChosenKey): string;
}

interface KeyOptions {
  chosen?: () => KeyMap;
  /** while our own form has the keys */
  silent?: () => boolean;
}

/**
 * The page's keys, heard before the page hears them. Silent while the person writes: in fields, in editable text and
 * while an input method composes. A key without a handler that takes it goes to the page untouched.
 */
export function createKeys({ chosen = () => DEFAULT_KEYS, silent = () => false }: KeyOptions = {}): Keys {
  const handlers = new Map<KeyName, Set<KeyHandler>>();
  const onKey = (event: KeyboardEvent) => {
    // A page may make events of its own; only a person's keys capture.
    const name = event.isTrusted ? keyName(event, chosen()) : null;
    if (!name || silent() || isWriting(event) || (event.key === "Enter" && isOnControl(event))) return;
    const taken = [...(handlers.get(name) ?? [])].some((handler) => handler());
    if (!taken) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  return {
    listen: (window, signal) => window.addEventListener("keydown", onKey, { capture: true, signal }),
    on(name, handler, { signal }) {
      const all = handlers.get(name) ?? new Set();
      handlers.set(name, all.add(handler));
      signal.addEventListener("abort", () => all.delete(handler), { once: true });
    },
    keyOf: (name) => chosen()[name].toUpperCase(),
  };
}

/** What every keyboard has for the same: Enter captures, Escape closes, brackets step where J and K mean something else. */
const FIXED: Record<string, KeyName> = { Enter: "capture", Escape: "close", "]": "next", "[": "previous" };

function keyName(event: KeyboardEvent, chosen: KeyMap): KeyName | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return null;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  // Shift makes another key of a letter, but is how many keyboards write a sign.
  if (event.shiftKey && (key.length > 1 || /\p{L}/u.test(key))) return null;
  return KEY_NAMES.find((name) => chosen[name] === key) ?? FIXED[key] ?? null;
}

/** 229: the key code of a key that an input method takes, also where the browser does not say `isComposing` yet. */
function isWriting(event: KeyboardEvent): boolean {
  if (event.isComposing || event.keyCode === 229) return true;
  const target = targetElement(event);
  if (!target) return false;
  if (target.isContentEditable || target.ownerDocument.designMode === "on") return true;
  return target.matches("input, textarea, select, [role=textbox], [role=searchbox], [role=combobox]");
}

/** Enter on a link or button is that link or button. */
function isOnControl(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return (
    target instanceof Element &&
    target.closest("a[href], button, summary, [role=button], [role=link], [tabindex]") !== null
  );
}
