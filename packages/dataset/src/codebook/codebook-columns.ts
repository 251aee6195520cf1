const HEADERS = {
  variable: ["变量", "变量名", "变量名称", "指标", "指标名称", "variable", "indicator"],
  measure: ["口径", "measure"],
  modality: ["性质", "modality"],
  unit: ["单位", "计量单位", "unit"],
  place: ["地区", "地区名称", "行政区", "行政区划", "县区", "place", "region", "region_name"],
  code: ["地区代码", "行政区划代码", "代码", "code", "region_code"],
  year: ["年份", "年度", "年", "year"],
} as const;
type Known = keyof typeof HEADERS;

/** The headers that a list may have, as people are told. */
export const KNOWN_HEADERS = ["变量", "口径", "性质", "单位", "地区", "地区代码", "年份"] as const;

export interface CodebookColumns {
  /** index of each column; below 0: there is none */
  at: Record<Known, number>;
  /** headers that are none of ours */
  others: string[];
  /** places and years down, variables across */
  panel: boolean;
}

/** Which column holds what, by its header. */
export function columnsOf(headers: string[]): CodebookColumns {
  const plain = headers.map((header) => header.trim().toLowerCase());
  const find = (known: Known) => plain.findIndex((header) => (HEADERS[known] as readonly string[]).includes(header));
  const at = Object.fromEntries((Object.keys(HEADERS) as Known[]).map((known) => [known, find(known)]));
  const taken = new Set(Object.values(at));
  const others = headers.filter((header, index) => header.trim() !== "" && !taken.has(index));
  const columns = at as CodebookColumns["at"];
  const panel = columns.variable < 0 && columns.year >= 0 && (columns.place >= 0 || columns.code >= 0);
  return { at: columns, others, panel: panel && others.length > 0 };
}
