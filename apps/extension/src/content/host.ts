import { browserVisibility, type Visibility } from "@shuzhai/page";

/** The one element that the extension ever adds to a page, beside the body, while a card is shown. */
export const HOST_NAME = "shuzhai-card";

/** What a reader sees of a page: all that the browser shows but our own card. */
export const pageVisibility: Visibility = {
  ...browserVisibility,
  display: (element) => (element.localName === HOST_NAME ? "none" : browserVisibility.display(element)),
};

/** Whether a change of the page is only our card coming or going. */
export function isOurs({ addedNodes, removedNodes }: MutationRecord): boolean {
  const changed = [...addedNodes, ...removedNodes];
  return changed.length > 0 && changed.every((node) => (node as Partial<Element>).localName === HOST_NAME);
}
