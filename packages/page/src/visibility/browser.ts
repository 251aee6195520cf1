import { ofDisplay, ofWhiteSpace, staticVisibility } from "./static";
import type { Visibility } from "./visibility";

/**
 * For a page in a window: the computed style. What the style of an element does not tell
 * (`content-visibility: hidden` further out) is asked of `checkVisibility`, where the browser has it.
 */
export const browserVisibility: Visibility = {
  display(element) {
    const style = styleOf(element);
    if (!style) return staticVisibility.display(element);
    const display = ofDisplay(style.display) ?? "inline";
    if (display === "none" || display === "contents") return display;
    if (style.getPropertyValue("content-visibility") === "hidden") return "none";
    if (element.checkVisibility?.() === false) return "none";
    if (style.visibility && style.visibility !== "visible") return "hidden";
    if (isClippedAway(style)) return "none";
    if (style.fontSize === "0px") return "hidden";
    return display;
  },
  whiteSpace(element) {
    const style = styleOf(element);
    return style ? ofWhiteSpace(whiteSpaceOf(style)) : (staticVisibility.whiteSpace?.(element) ?? "inherit");
  },
};

/** the style in the element's own window: a frame has another than the page around it */
function styleOf(element: Element): CSSStyleDeclaration | null {
  return element.ownerDocument?.defaultView?.getComputedStyle(element) ?? null;
}

/** text for screen readers only, which sites cut to nothing in place of hiding it */
function isClippedAway({ position, clip, clipPath }: CSSStyleDeclaration): boolean {
  if (position !== "absolute" && position !== "fixed") return false;
  return /^rect\(([01])px,? \1px,? \1px,? \1px\)$/.test(clip) || /^inset\((?:50|100)%\)$/.test(clipPath);
}

/** `white-space`, which newer engines make of two properties and may not serialize for mixtures */
function whiteSpaceOf(style: CSSStyleDeclaration): string {
  if (style.whiteSpace) return style.whiteSpace;
  const collapse = style.getPropertyValue("white-space-collapse");
  if (collapse === "preserve" || collapse === "break-spaces") return "pre";
  return collapse === "preserve-breaks" ? "pre-line" : "normal";
}
