import type { ReadableText } from "@shuzhai/core";
import { isoDate } from "./iso-date";

type Meta = NonNullable<ReadableText["meta"]>;

/** What a page says of itself. The names of the <meta> elements are those of the portals' common standard and of others. */
export function metaOf(document: Document): Meta {
  const named = metaElements(document);
  const first = (names: string[]) => names.map((name) => named.get(name)).find(Boolean);
  const meta: Meta = {};
  const title = first(["articletitle", "og:title"]) ?? clean(document.querySelector("title")?.textContent);
  const site = first(["sitename", "og:site_name"]);
  const published = first(["pubdate", "publishdate", "article:published_time", "date"]);
  if (title) meta.title = title;
  if (site) meta.site = site;
  if (published) meta.published = isoDate(published) ?? published;
  return meta;
}

function metaElements(document: Document): Map<string, string> {
  const named = new Map<string, string>();
  for (const element of Array.from(document.querySelectorAll("meta[content]"))) {
    const name = (element.getAttribute("name") ?? element.getAttribute("property") ?? "").toLowerCase();
    const content = clean(element.getAttribute("content"));
    if (name && content && !named.has(name)) named.set(name, content);
  }
  return named;
}

function clean(text: string | null | undefined): string {
  return (text ?? "").slice(0, 1_000).replace(/\s+/g, " ").trim();
}
