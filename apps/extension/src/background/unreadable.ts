import type { Unreadable } from "../messages/tab-status";

const STORES =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)(\/|$)/;

/** Why a browser refused to let the extension read a page, as far as its address tells. No address: a page of the browser itself. */
export function unreadableBecause(address: string | undefined): Unreadable {
  if (!address || !URL.canParse(address)) return "internal";
  const { protocol, pathname } = new URL(address);
  if (STORES.test(address)) return "store";
  if (/\.pdf$/i.test(pathname)) return "pdf";
  if (protocol === "file:") return "file";
  return protocol === "http:" || protocol === "https:" ? "refused" : "internal";
}
