import { targetElement } from "./target-element";

/** The keys of a page that is read. Letters as printed on the key; brackets for layouts where J and K mean something else. */
export const KEYS = {
  next: ["j", "]"],
  previous: ["k", "["],
  nextOpen: ["n"],
  capture: ["Enter", "c"],
  undo: ["u"],
  close: ["Escape"],
} as const;
export type KeyName = keyof typeof KEYS;

/** Says whether the key meant something now; if not, it is the page's. */
export type KeyHandler = () => boolean;

export interface Keys {
  /** listens in a window, until the signal */
  listen(window: Window, signal: AbortSignal): void;
  on(name: KeyName, handler: KeyHandler, options: { signal: AbortSignal }): void;
}

/**
 * The page's keys, heard before the page hears them. Silent while the person writes: in fields, in editable text and
 * while an input method composes. A key without a handler that takes it goes to the page untouched.
 */
export function createKeys(): Keys {
  const handlers = new Map<KeyName, Set<KeyHandler>>();
  const onKey = (event: KeyboardEvent) => {
    // A page may make events of its own; only a person's keys capture.
    const name = event.isTrusted ? keyName(event) : null;
    if (!name || isWriting(event) || (event.key === "Enter" && isOnControl(event))) return;
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
  };
}

function keyName(event: KeyboardEvent): KeyName | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.defaultPrevented) return null;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return (Object.keys(KEYS) as KeyName[]).find((name) => (KEYS[name] as readonly string[]).includes(key)) ?? null;
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
