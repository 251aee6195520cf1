import { DEFAULT_DISPLAY } from "./default-display";
import type { Display, Visibility, WhiteSpace } from "./visibility";

/**
 * For documents that no browser shows: what tags, the hidden attribute and inline styles say. Style sheets are not
 * read. `visibility: hidden` hides the whole element here: files that show a part of it again were not found.
 */
export const staticVisibility: Visibility = {
  display(element) {
    const name = element.localName;
    const style = styleOf(element);
    if (element.hasAttribute("hidden")) return "none";
    const isVeiled = /^(?:hidden|collapse)/.test(style.get("visibility") ?? "");
    if (isVeiled && !UNVEILED_BY_SCRIPT.has(element.id)) return "none";
    if (/^0(?![.\d]*[1-9])/.test(style.get("font-size") ?? "")) return "hidden";
    return ofDisplay(style.get("display")) ?? DEFAULT_DISPLAY.get(name) ?? "inline";
  },
  whiteSpace(element) {
    const value = styleOf(element).get("white-space");
    if (value) return ofWhiteSpace(value);
    return element.localName === "pre" || element.localName === "listing" ? "pre" : "inherit";
  },
};

/** ids of elements that are served hidden and shown by a script once it runs: the body of a WeChat article */
const UNVEILED_BY_SCRIPT = new Set(["js_content"]);

/** The mapping of CSS display values to what matters for reading; null for values that say nothing. */
export function ofDisplay(value: string | undefined): Display | null {
  switch (value) {
    case undefined:
    case "":
      return null;
    case "none":
    case "contents":
    case "table-cell":
      return value;
    default:
      return value.startsWith("inline") || value.startsWith("ruby") ? "inline" : "block";
  }
}

/** The mapping of CSS white-space values: a wrap that is shown at the window's width is no line end of the text. */
export function ofWhiteSpace(value: string): WhiteSpace {
  if (value === "pre" || value === "pre-wrap" || value === "break-spaces") return "pre";
  if (value === "pre-line" || value === "nowrap") return value;
  return "normal";
}

const NO_STYLE: ReadonlyMap<string, string> = new Map();

function styleOf(element: Element): ReadonlyMap<string, string> {
  const attribute = element.getAttribute("style");
  if (!attribute) return NO_STYLE;
  const style = new Map<string, string>();
  for (const declaration of attribute.toLowerCase().split(";")) {
    const colon = declaration.indexOf(":");
    if (colon < 0) continue;
    const value = declaration.slice(colon + 1).split("!", 1)[0] ?? "";
    style.set(declaration.slice(0, colon).trim(), value.trim());
  }
  return style;
}
