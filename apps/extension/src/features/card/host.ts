import { HOST_NAME } from "../../content/host";
import css from "./card.css?inline";

/**
 * The card's own element. It is made when a card is first shown and taken away when it is hidden, so that a page that
 * is only read stays as it was, to the last node. It stands beside the body: what a page does to its body does not
 * reach it. Shown as a popover, it lies above all the page's layers.
 *
 * The shadow root is closed: the page cannot look into it, nor press its buttons. Builds for tests open it.
 */
export interface CardHost {
  element: HTMLElement;
  /** what Preact renders into */
  root: HTMLElement;
}

export function createHost(document: Document): CardHost {
  const element = document.createElement(HOST_NAME);
  // The page's rules reach the element itself (not what is inside): nothing but these may apply.
  element.style.cssText =
    "all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; margin: 0 !important;" +
    "padding: 0 !important; border: 0 !important; background: none !important; overflow: visible !important;" +
    "z-index: 2147483647 !important; display: block !important;";
  element.popover = "manual";
  const shadow = element.attachShadow({ mode: import.meta.env.MODE === "test" ? "open" : "closed" });
  const style = document.createElement("style");
  style.textContent = css;
  const root = document.createElement("div");
  shadow.append(style, root);
  return { element, root };
}

/** Puts the element on the page, on top of its layers. */
export function show({ element }: CardHost, document: Document): void {
  if (element.isConnected) return;
  document.documentElement.append(element);
  element.showPopover();
}

export function hide({ element }: CardHost): void {
  element.remove();
}
