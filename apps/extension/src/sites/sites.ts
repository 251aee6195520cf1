import { type Signal, signal } from "@preact/signals";
import { browser } from "wxt/browser";

/**
 * The sites that are read by themselves are those that the browser has granted: one list, kept by the browser, that a
 * person may also shorten in the browser's own settings.
 */
export async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => /^(\*|https?):/.test(origin)).toSorted();
}

/** Asks the person, in the browser's own dialog. To be called at once in the handler of a click; false when refused. */
export function requestSite(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

export function forgetSite(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

/** The list as it stands, for as long as the page lives. */
export function followSites(): Signal<string[]> {
  const sites = signal<string[]>([]);
  const look = () => void grantedSites().then((granted) => (sites.value = granted));
  browser.permissions.onAdded.addListener(look);
  browser.permissions.onRemoved.addListener(look);
  look();
  return sites;
}
