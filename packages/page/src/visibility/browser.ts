import { DEFAULT_DISPLAY } from "./default-display";
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
    return display === "block" && isSetInRow(element, style) ? "inline" : display;
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

/**
 * One digit of a number whose digits are floated or set in a flexible row, which makes a block of each: a reader sees
 * them in one line. Links are left alone, as pages of a list (1 2 3) look the same.
 */
function isSetInRow(element: Element, style: CSSStyleDeclaration): boolean {
  const content = element.firstChild as Text | null;
  if (!content || content.nextSibling || !/^\s*[\d.,%]\s*$/.test((content.data ?? "").slice(0, 16))) return false;
  if (element.localName === "a" || DEFAULT_DISPLAY.has(element.localName)) return false;
  if (style.float === "left") return true;
  const row = element.parentElement && styleOf(element.parentElement);
  return row ? /flex$/.test(row.display) && !/column/.test(row.flexDirection) : false;
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
