import { SHARED_FROM, TRACKING_PARAMETERS, WECHAT_ARTICLE } from "./tracking-parameters";

/**
 * The address that a source is known by: without fragment and without the parameters that only tell how the reader
 * came. A fragment that is a route (#/report/3, #!report) stays: there the fragment says which page it is.
 * An address that is no URL is returned as given.
 */
export function canonicalUrl(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  if (!/^#!?\//.test(url.hash)) url.hash = "";
  const wechatArticle = url.host === WECHAT_ARTICLE.host && url.searchParams.has("__biz");
  for (const [name, value] of [...url.searchParams]) {
    const dropped = wechatArticle ? !WECHAT_ARTICLE.identifying.includes(name) : isTracking(name, value);
    if (dropped) url.searchParams.delete(name);
  }
  return url.href;
}

const PREFIXES = TRACKING_PARAMETERS.filter((name) => name.endsWith("*")).map((name) => name.slice(0, -1));

function isTracking(name: string, value: string): boolean {
  const lower = name.toLowerCase();
  return (
    TRACKING_PARAMETERS.includes(lower) ||
    PREFIXES.some((prefix) => lower.startsWith(prefix)) ||
    (lower === "from" && SHARED_FROM.includes(value.toLowerCase()))
  );
}
