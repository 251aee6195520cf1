/** Marks of what is not known. Never 0. */
export const UNKNOWN = /^(|[-—–…/.．]+|n\/?a|null|nan|不详|缺|无数据|缺失)$/i;

/** What a column of a table made elsewhere holds. `series`: values of the indicator that the column's name says. */
export const ROLES = [
  "skip",
  "place",
  "placeCode",
  "period",
  "indicator",
  "value",
  "series",
  "unit",
  "measure",
  "modality",
  "note",
  "tags",
] as const;
export type Role = (typeof ROLES)[number];

/** By the whole name, without what stands in brackets: 地区, County, gdp. */
const NAMES: [Role, RegExp][] = [
  ["placeCode", /^(地区代码|地區代碼|行政区划代码|区划代码|代码|region_?code|code|adcode|county_?code)$/i],
  [
    "place",
    /^(地区|地区名称|地區|地區名稱|縣|縣市|地方|县|市|县市|县区|省|省份|城市|区县|region(_?name)?|place|county|city|province|name)$/i,
  ],
  ["period", /^(时期|期间|時期|期間|年份|年度|年|时间|日期|period|year|date|time)$/i],
  ["indicator", /^(指标|指标名|指標|指標名|指标名称|项目指标|变量|indicator|indicator_?name|variable)$/i],
  ["value", /^(数值|值|数据|數值|資料|value|amount|obs_?value)$/i],
  ["unit", /^(单位|计量单位|單位|unit|units)$/i],
  ["measure", /^(口径|度量|口徑|measure)$/i],
  ["modality", /^(性质|性質|modality)$/i],
  ["note", /^(备注|注|说明|備註|說明|note|notes|remarks?)$/i],
  ["tags", /^(标签|標籤|tags?)$/i],
];

/**
 * What the columns may hold, by their names and their first cells; the person decides. A column of numbers that no name
 * explains is taken for a series where the table has no column of values.
 */
export function guessRoles(headers: readonly string[], rows: readonly (readonly (string | null)[])[]): Role[] {
  const taken = new Set<Role>();
  const named = headers.map((header): Role => {
    const plain = bare(header);
    const role = NAMES.find(([role, pattern]) => !taken.has(role) && pattern.test(plain))?.[0] ?? "skip";
    if (role !== "skip") taken.add(role);
    return role;
  });
  if (taken.has("value")) return named;
  return named.map((role, at) => (role === "skip" && headers[at] && isNumeric(rows, at) ? "series" : role));
}

/** 地区生产总值（亿元） → 地区生产总值 */
export function bare(header: string): string {
  return header.replace(/[（(][^（()）]*[）)]\s*$/, "").trim();
}

/** 地区生产总值（亿元） → 亿元 */
export function unitIn(header: string): string {
  return /[（(]([^（()）]*)[）)]\s*$/.exec(header)?.[1]?.trim() ?? "";
}

/** Most cells that say anything are numbers: one that is none is shown as not fitting. */
function isNumeric(rows: readonly (readonly (string | null)[])[], at: number): boolean {
  const cells = rows.slice(0, 50).map((row) => row[at]?.trim() ?? "");
  const said = cells.filter((cell) => !UNKNOWN.test(cell));
  return said.filter((cell) => /^[-−+]?[\d,，.]*\d%?$/.test(cell)).length * 2 > said.length;
}
