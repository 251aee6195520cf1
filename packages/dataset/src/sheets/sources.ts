import type { Source } from "@shuzhai/core";
import { gbt7714 } from "../citations/gbt7714";
import type { Column, Row } from "../tables/table";

export const SOURCE_COLUMNS: Column[] = [
  { id: "source_id", zh: "来源编号", en: "Id of the source: one text at one address", type: "code" },
  { id: "source_title", zh: "来源标题", en: "Title of the page or file", type: "text" },
  { id: "site", zh: "网站", en: "Site", type: "text" },
  { id: "publisher", zh: "责任者", en: "Author or publisher that the page names", type: "text" },
  { id: "published", zh: "发布日期", en: "Date that the page gives itself", type: "date" },
  { id: "accessed", zh: "访问日期", en: "Date of capture", type: "date" },
  { id: "source_url", zh: "来源网址", en: "Address", type: "text" },
  { id: "doc_sha256", zh: "文本哈希", en: "SHA-256 of the readable text", type: "code" },
  { id: "gbt7714", zh: "引文", en: "Citation after GB/T 7714—2015; ____ is a blank to fill", type: "text" },
];

export function sourceRow(source: Source): Row {
  const { id, title, site, publisher, published, accessed, url, hash } = source;
  return [id, title, site, publisher, published, accessed.slice(0, 10), url || null, hash, gbt7714(source)];
}
