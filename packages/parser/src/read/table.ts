import { type Measure, type PeriodPhrase, scaleBy, scanPeriod, scanUnit } from "@shuzhai/core";
import type { Mention } from "../lex/mention";
import { type Grid, type GridCell, isNumber } from "../text/grid";
import type { Draft } from "./reader";

/** What a heading or label says: the name in it, its unit, its measure, its time. */
interface Heading {
  name: string;
  unit: string;
  scale: string;
  measure: Measure;
  period: { phrase: PeriodPhrase; start: number; end: number } | null;
}

export interface TableDraft {
  draft: Draft;
  period: Heading["period"];
  row: GridCell;
}

const PLAIN =
  /^(?:指标(?:名称)?|项目|绝对数|绝对额|数值|数量|总量|完成|实绩|实际|累计|本月|本年|本期|全年|年末数|数|末数|合计|单位|计量单位|序号|产品名称|名称)$/;

/** Every number of a table's body as a figure: named by its row's label, with unit, measure and time from both headings. */
export function readTable(grid: Grid): TableDraft[] {
  const first =
    grid.headerRows ?? grid.rows.findIndex((row) => row.filter((cell) => cell && isNumber(cell.text)).length > 0);
  if (first < 0 || first >= grid.rows.length) return [];
  const width = Math.max(...grid.rows.map((row) => row.length));
  const labels = labelColumns(grid, first, width);
  const units = unitColumn(grid, first);
  const headings: Heading[] = [];
  for (let column = 0; column < width; column++) {
    const heading = headingOf(columnWords(grid, first, column));
    headings.push(heading.measure === "level" ? heading : besideValue(heading, headings.at(-1)));
  }
  const caption = unitIn(/单位[:：]?\s*([^\s,;)]+)/.exec(grid.caption)?.[1] ?? "");
  const drafts: TableDraft[] = [];
  const ofProduct = /生产总值/.test(grid.caption + (grid.rows[first]?.[0]?.text ?? ""));
  let parent = "";
  for (const row of grid.rows.slice(first)) {
    const label = row
      .slice(0, labels)
      .map((cell, column) => (column === units ? "" : (cell?.text ?? "")))
      .filter((words, i, all) => words !== "" && words !== all[i - 1])
      .join("");
    const named = labelOf(label, parent, ofProduct);
    if (!/^(?:其中|#|-)/.test(label) && label !== "") parent = named.name;
    const stated = units === null ? null : unitIn(row[units]?.text ?? "");
    for (let column = labels; column < row.length; column++) {
      const cell = row[column];
      if (!cell || column === units || row[column - 1] === cell || !isNumber(cell.text)) continue;
      const heading = headings[column] as Heading;
      drafts.push(cellDraft(cell, named, heading, stated ?? named.unit ?? caption, row[0] ?? cell, caption));
    }
  }
  return drafts.filter(({ draft }) => draft.name !== "");
}

/** 1-3月 │ 增长(%), 产量 │ 增长(%): the rate beside a value is of the same time and of the same thing. */
function besideValue(heading: Heading, left: Heading | undefined): Heading {
  if (!left) return heading;
  return { ...heading, period: heading.period ?? left.period, name: heading.name === "" ? left.name : heading.name };
}

interface Unit {
  unit: string;
  scale: string;
}

/** 亿元 as the caption or heading writes it; a scale alone (单位：万) too. */
function writtenUnit({ unit, scale }: Unit): string {
  return scale + (unit === "1" ? "" : unit);
}

function cellDraft(
  cell: GridCell,
  label: Label,
  heading: Heading,
  own: Unit | null,
  row: GridCell,
  caption: Unit | null,
): TableDraft {
  const fromHeading = heading.unit !== "" ? { unit: heading.unit, scale: heading.scale } : null;
  const plain = heading.measure === "level" || heading.measure === "change";
  const unit = cell.text.endsWith("%")
    ? { unit: "%", scale: "" }
    : plain
      ? (fromHeading ?? own ?? caption ?? { unit: "1", scale: "" })
      : (fromHeading ?? { unit: heading.measure === "rank" ? "位" : "%", scale: "" });
  const digits = cell.text.replace(/[%, +]/g, "");
  const mention: Mention = {
    start: cell.start,
    end: cell.end,
    outer: { start: cell.start, end: cell.end },
    numeral: { start: cell.start, end: cell.end },
    value: scaleBy(digits, unit.scale),
    unit: unit.unit,
    classifier: false,
    bound: "exact",
    written: { number: cell.text.replace(/%$/, ""), unit: writtenUnit(unit) },
  };
  const measure: Measure = heading.measure === "growth" && unit.unit === "百分点" ? "change" : heading.measure;
  const name = joinedName(label, heading);
  const ground = { start: row.start, end: row.end };
  const place = { start: row.start, end: cell.end, opening: "begin" as const, mentions: [mention] };
  return {
    draft: { mention, measure, name, sign: 1, cell: place, ground, ...(label.place ? { place: label.place } : {}) },
    period: heading.period,
    row,
  };
}

/** The label names it; what a heading names stands behind, but for whom it counts (城镇居民) before. */
function joinedName(label: Label, { name: heading, measure }: Heading): string {
  const { name, place } = label;
  if (place) return heading;
  if (heading === "") return measure === "share" && name !== "" && !/比重|占比|率$/.test(name) ? `${name}比重` : name;
  // 发电量│产量: it says so itself
  if (name === "" || name.includes(heading) || (heading === "产量" && name.endsWith("量"))) return name || heading;
  return /(?:居民|企业|人口|户)$/.test(heading) ? heading + name : name + heading;
}

/** Columns at the left that hold labels: until the first column with numbers. A column of ordinals (1, 2, 3 …) is none. */
function labelColumns(grid: Grid, first: number, width: number): number {
  const body = grid.rows.slice(first, first + 12);
  for (let column = 1; column < width; column++) {
    if (body.some((row) => row[column] && isNumber((row[column] as GridCell).text))) return column;
  }
  return 1;
}

/** The column headed 单位 or 计量单位. */
function unitColumn(grid: Grid, first: number): number | null {
  for (const row of grid.rows.slice(0, first)) {
    const column = row.findIndex((cell) => cell !== null && /^(?:计量)?单位$/.test(cell.text.replace(/\s/g, "")));
    if (column > 0) return column;
  }
  return null;
}

function columnWords(grid: Grid, first: number, column: number): string[] {
  const words = grid.rows.slice(0, first).map((row) => row[column]?.text ?? "");
  return words.filter((word, i) => word !== "" && word !== words[i - 1]);
}

function headingOf(words: string[]): Heading {
  const joined = words.join(" ").replace(/\s+/g, " ");
  const bracket = /[(]([^()]*)[)]/.exec(joined)?.[1]?.replace(/±/g, "") ?? "";
  const unit = unitIn(bracket) ?? (joined.includes("%") ? { unit: "%", scale: "" } : null);
  const bare = joined.replace(/[(][^()]*[)]/g, "").replace(/[±%]/g, "");
  const period = periodIn(bare.replace(/\s/g, ""));
  const name = bare
    .split(" ")
    .map((part) => nameIn(part, period?.phrase.text))
    .join("");
  return {
    name,
    unit: unit?.unit ?? "",
    scale: unit?.scale ?? "",
    measure: measureOf(bare.replace(/\s/g, "")),
    period,
  };
}

const COMPARED =
  /(?:比|较)?(?:上年|去年|上月|年初)?(?:同期)?(?:同比|环比)?(?:增长|增速|增减|增幅|涨幅|涨跌|升降|增加|减少)(?:率|额|量|数|幅度|幅)?|同比|环比|比重|占比|构成|位次|排名/g;

/** What a part of a heading names: 地区生产总值 of 地区生产总值│增速; 绝对数 and 2023年 name nothing. */
function nameIn(part: string, period: string | undefined): string {
  const name = part.replace(period ?? /$^/, "").replace(COMPARED, "");
  return PLAIN.test(name) ? "" : name;
}

function measureOf(words: string): Measure {
  if (/增速位次|位次|排名|排位|名次/.test(words)) return "rank";
  if (/(?:增减|增加|减少)(?:额|量|数)/.test(words)) return "change";
  if (/(?:增减|增长|同比|增速|增幅|涨跌|升降|环比)/.test(words)) return "growth";
  if (/比重|占比|构成|份额/.test(words)) return "share";
  if (/完成(?:年度|全年)?(?:计划|目标|预算)?/.test(words) && /%|计划|目标|预算|任务/.test(words)) return "completion";
  return "level";
}

function periodIn(words: string): Heading["period"] {
  for (let at = 0; at < words.length; at++) {
    const phrase = scanPeriod(words, at);
    if (phrase && !/^(?:去年|上年|同期|年初)/.test(phrase.text) && !/[比较与]$/.test(words.slice(0, at)))
      return { phrase, start: at, end: phrase.end };
    if (phrase) at = phrase.end - 1;
  }
  return null;
}

interface Label {
  name: string;
  unit: Unit | null;
  /** the row is of a place: 岚桥县 */
  place?: string;
}

/** 其中：城镇 → 城镇; #工业 → 工业; 地区生产总值(亿元) names its unit; 岚桥县 is a place and names nothing. */
function labelOf(label: string, parent: string, ofProduct: boolean): Label {
  const unit = unitIn(/[(]([^()]*)[)]/.exec(label)?.[1] ?? "");
  const name = label
    .replace(/^(?:[一二三四五六七八九十]{1,2}、|[(][一二三四五六七八九十\d]{1,2}[)]|\d{1,2}[、.])/, "")
    .replace(/^(?:其中[:：]?|#|\*|-+|[①-⑩])/, "")
    .replace(unit ? /[(][^()]*[)]/ : /$^/, "")
    .replace(/\s/g, "");
  if (isPlace(name)) return { name, unit, place: name };
  // under 地区生产总值 the industries are measured by what they add
  if (ofProduct && /(?:产业|业)$/.test(name)) return { name: `${name}增加值`, unit };
  return { name: /^(?:合计|总计|小计)$/.test(name) ? parent || name : name, unit };
}

/** 全市, 岚桥县, 开发区: rows of places. 城镇 and 地区 of an indicator's name are none. */
function isPlace(name: string): boolean {
  return /^(?:全[国省市县区州盟旗]|[\u4e00-\u9fff]{1,8}(?:省|自治区|市|县|旗|盟|自治州|街道|[^地社小山牧灾库]区|[^城]镇|乡))$/.test(
    name,
  );
}

function unitIn(words: string): Unit | null {
  const plain = words.replace(/\s/g, "").replace(/[、,/].*$/, "");
  const found = plain === "" ? null : scanUnit(words.replace(/\s/g, ""), 0);
  if (found && found.end >= plain.length) return { unit: found.unit, scale: found.scale };
  const scale = /^[十百千万亿]+$/.exec(plain);
  return scale ? { unit: "1", scale: plain } : null;
}
