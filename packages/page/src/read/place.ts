import type { Block } from "@shuzhai/core";
import type { WhiteSpace } from "../visibility/visibility";
import type { Extent } from "./outline";

/** What an element passes on to the text inside it. */
export interface Place {
  kind: Exclude<Block["kind"], "chrome">;
  level?: number;
  /** number of the region of navigation that this stands in, 0 for none */
  region: number;
  inArticle: boolean;
  /** number of the link that this stands in, 0 for none */
  link: number;
  raised: boolean;
  hidden: boolean;
  whiteSpace: WhiteSpace;
  /** cell or caption of a data table that the text belongs to */
  cell: Extent | null;
  /** a line end is only a wrap: within the cells of a data table */
  wraps: boolean;
}

export const ROOT_PLACE: Place = {
  kind: "paragraph",
  region: 0,
  inArticle: false,
  link: 0,
  raised: false,
  hidden: false,
  whiteSpace: "normal",
  cell: null,
  wraps: false,
};

const KINDS: ReadonlyMap<string, Pick<Place, "kind" | "level">> = new Map([
  ...[1, 2, 3, 4, 5, 6].map((level): [string, Pick<Place, "kind" | "level">] => [
    `h${level}`,
    { kind: "heading", level },
  ]),
  ...["li", "dt", "dd"].map((name): [string, Pick<Place, "kind">] => [name, { kind: "item" }]),
  ...["caption", "figcaption"].map((name): [string, Pick<Place, "kind">] => [name, { kind: "caption" }]),
  ...["article", "main", "section", "table", "td", "th", "blockquote"].map((name): [string, Pick<Place, "kind">] => [
    name,
    { kind: "paragraph" },
  ]),
]);

const CHROME_ROLES = new Set([
  "navigation",
  "banner",
  "contentinfo",
  "complementary",
  "search",
  "menu",
  "menubar",
  "toolbar",
]);

/** Whether an element says that it holds no content. <header> and <footer> of an article belong to the article. */
function isChromeElement(element: Element, place: Place): boolean {
  const name = element.localName;
  if (name === "nav" || name === "aside") return true;
  if ((name === "header" || name === "footer") && !place.inArticle) return true;
  return CHROME_ROLES.has(element.getAttribute("role") ?? "");
}

/** The place of what stands in an element, from the place that the element stands in. */
export function placeWithin(element: Element, outer: Place, next: () => number): Place {
  const name = element.localName;
  const place = { ...outer };
  const kind = KINDS.get(name);
  if (kind) {
    place.kind = kind.kind;
    place.level = kind.level;
  }
  if (name === "article" || name === "main") place.inArticle = true;
  if (name === "a" && element.hasAttribute("href")) place.link = next();
  if (name === "sup") place.raised = true;
  if (outer.region === 0 && isChromeElement(element, outer)) place.region = next();
  return place;
}
