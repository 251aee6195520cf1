import type { Source } from "@shuzhai/core";
import { BLANK, isOnline } from "./blank";

/**
 * A source after GB/T 7714—2015, electronic resources: 主要责任者. 题名[EB/OL]. (更新日期)[引用日期]. 获取和访问路径.
 * A file without an address is a report ([R]). The site is no author: a portal prints what others wrote.
 */
export function gbt7714(source: Source): string {
  const { publisher, title, published, accessed, url } = source;
  const head = `${publisher ?? BLANK}. ${title ?? BLANK}`;
  if (!isOnline(source)) return `${head}[R]. ${BLANK}: ${BLANK}, ${published ?? BLANK}.`;
  return `${head}[EB/OL]. (${published?.slice(0, 10) ?? BLANK})[${accessed.slice(0, 10)}]. ${url}.`;
}
