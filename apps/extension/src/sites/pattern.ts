/** A site as a browser grants it: `*://www.yunxiu.gov.cn/*`, or `*://*.gov.cn/*` with all below it. */
export type SitePattern = { ok: true; pattern: string } | { ok: false; reason: "noSite"; input: string };

/** Understands an address, a host name, or a host name behind `*.`. Ports are left out: a site is its host. */
export function sitePattern(input: string): SitePattern {
  const written = input.trim().replace(/^\*:\/\//, "");
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(written) ? written : `https://${written}`;
  // A host may not hold an asterisk in an address, so the part before is set aside.
  const below = /^(https?:\/\/)\*\./i.exec(address);
  const plain = below ? address.replace("*.", "") : address;
  const url = URL.canParse(plain) ? new URL(plain) : null;
  const isSite = url && /^https?:$/.test(url.protocol) && /^[a-z\d.-]+$|^\[[\da-f:.]+\]$/i.test(url.hostname);
  // `*.cn` would be half of the web: a person names the site.
  if (!isSite || (below && !url.hostname.includes("."))) return { ok: false, reason: "noSite", input };
  return { ok: true, pattern: `*://${below ? "*." : ""}${url.hostname}/*` };
}

/** The pattern in the words of a person: `*.gov.cn`. */
export function siteName(pattern: string): string {
  return pattern.replace(/^[^:]*:\/\//, "").replace(/\/.*$/, "");
}

/** Whether an address lies in a site. */
export function isInSite(address: string, pattern: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname } = new URL(address);
  const name = siteName(pattern);
  if (!name.startsWith("*.")) return hostname === name;
  return hostname === name.slice(2) || hostname.endsWith(name.slice(1));
}
