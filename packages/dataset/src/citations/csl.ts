import type { Source } from "@shuzhai/core";
import { citationKey } from "./bibtex";
import { BLANK, dateParts, isOnline } from "./blank";

/** An item of CSL-JSON 1.0, which Zotero and pandoc read. */
export interface CslItem {
  id: string;
  type: "webpage" | "report";
  title: string;
  author: { literal: string }[];
  issued?: CslDate;
  accessed: CslDate;
  "container-title"?: string;
  URL?: string;
  language: "zh-CN";
}
type CslDate = { "date-parts": [number[]] } | { raw: string };

export function csl(source: Source): CslItem {
  const { title, publisher, published, accessed, site, url } = source;
  return {
    id: citationKey(source),
    type: isOnline(source) ? "webpage" : "report",
    title: title ?? BLANK,
    author: [{ literal: publisher ?? BLANK }],
    ...(published && { issued: cslDate(published) }),
    accessed: cslDate(accessed),
    ...(site && { "container-title": site }),
    ...(isOnline(source) && { URL: url }),
    language: "zh-CN",
  };
}

function cslDate(date: string): CslDate {
  const parts = dateParts(date);
  return parts ? { "date-parts": [parts] } : { raw: date };
}
