import { reportKey } from "./addresses";

/** The parts of a report that a site shows on several pages, as a page's own links to them (下一页, 1 2 3) tell. */
export interface Parts {
  /** in the order of the report, without fragments; a page that links only its neighbours tells no more of them */
  addresses: string[];
  /** which of them the page itself is */
  own: number;
}

/** The parts of the report that a page is one of; null when it links to no other part. */
export function partsOf(document: Document): Parts | null {
  if (!URL.canParse(document.URL)) return null;
  const own = withoutFragment(new URL(document.URL));
  const key = reportKey(own);
  const numbered = new Map<number, string>();
  const beside: { previous?: string; next?: string } = {};
  for (const link of Array.from(document.querySelectorAll("a[href]"))) {
    const name = (link.textContent ?? "").slice(0, 12).replace(/[\s[\]【】()（）<>《》«»‹›]/g, "");
    const number = /^第?(\d{1,2})页?$/.exec(name)?.[1];
    const side = /^(?:下一?页|next)$/i.test(name)
      ? "next"
      : /^(?:上一?页|prev(?:ious)?)$/i.test(name)
        ? "previous"
        : null;
    if (!number && !side) continue;
    const address = addressOf(link, document);
    if (!address || reportKey(address) !== key) continue;
    if (number) numbered.set(Number(number), address.href);
    else if (side && address.href !== own.href) beside[side] ??= address.href;
  }
  return byNumber(numbered, own.href) ?? byNeighbours(beside, own.href);
}

/** 1 2 3, in which the page itself is a link too, or is the number that is wanting. */
function byNumber(numbered: Map<number, string>, own: string): Parts | null {
  const isLinked = [...numbered.values()].includes(own);
  const all = new Map(numbered);
  if (!isLinked) {
    let wanting = 1;
    while (all.has(wanting)) wanting++;
    all.set(wanting, own);
  }
  const numbers = [...all.keys()].sort((a, b) => a - b);
  // 1 … 5 6 7: what is left out in between is not known
  const isWhole = numbers.every((number, index) => number === index + 1);
  const addresses = numbers.map((number) => all.get(number)!);
  if (addresses.length < 2 || new Set(addresses).size < addresses.length || !isWhole) return null;
  return { addresses, own: addresses.indexOf(own) };
}

function byNeighbours({ previous, next }: { previous?: string; next?: string }, own: string): Parts | null {
  const addresses = [previous, own, next].filter((address) => address !== undefined);
  return addresses.length > 1 ? { addresses, own: addresses.indexOf(own) } : null;
}

function addressOf(link: Element, document: Document): URL | null {
  const written = link.getAttribute("href") ?? "";
  const base = document.baseURI || document.URL;
  return URL.canParse(written, base) ? withoutFragment(new URL(written, base)) : null;
}

function withoutFragment(address: URL): URL {
  address.hash = "";
  return address;
}
