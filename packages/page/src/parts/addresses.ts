/** Parameters that say which part of a report an address shows. */
const PAGE_PARAMETERS = /^(?:p|pn|page|pageno|pagenum|pageindex|currentpage|curpage)$/i;
/** content_1234_2.html, content_1234-2.shtml: a suffix of one or two digits; longer ones tell articles apart */
const PAGE_SUFFIX = /(?:[_-]\d{1,2})?(?=\.[a-z]{2,5}$)/i;

/** What the addresses of all parts of one report have in common: everything but the number of the part. */
export function reportKey(address: URL): string {
  const query = [...address.searchParams].filter(([name]) => !PAGE_PARAMETERS.test(name)).map((pair) => pair.join("="));
  return `${address.origin}${address.pathname.replace(PAGE_SUFFIX, "")}?${query.sort().join("&")}`;
}
