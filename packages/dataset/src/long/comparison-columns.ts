import type { Figure } from "@shuzhai/core";
import { inWrittenUnit } from "../quantities/in-written-unit";
import { plainDecimal } from "../quantities/plain-decimal";
import type { FigureRecord } from "../records/figure-record";
import type { Cell } from "../tables/table";
import { column, orNull } from "./column";
import { BASIS, RELATION } from "./labels";

const COMPARING: Figure["measure"][] = ["growth", "change", "gap"];

/** Compared with what, done of what, placed among whom, part of what. Filled in the row of the figure that says it. */
export const COMPARISON_COLUMNS = [
  column("cmp_type", "比较类型", "同比, 环比, 比基期, 比地区, 比计划, 年均", "text", ({ figure }) => {
    return figure.comparison ? BASIS[figure.comparison.basis] : null;
  }),
  column("cmp_value", "比较值", "Growth, change or gap; negative for a decrease", "decimal", comparedValue),
  column("cmp_unit", "比较单位", "% or 百分点, or a unit of the indicator", "text", (record) => {
    return compares(record) ? inWrittenUnit(record.figure.quantity).unit : null;
  }),
  column("cmp_dir", "方向", "上升, 下降, 持平", "text", direction),
  column("cmp_base", "比较基准", "What it is compared with, as written", "text", ({ figure }) =>
    orNull(figure.comparison?.reference),
  ),
  column("completion", "完成率", "Completed part of a task, in %", "decimal", (record) =>
    valueIf("completion", record),
  ),
  column("completion_of", "完成对象", "Task or target, as written", "text", ({ figure: { target } }) => {
    return target ? [target.setBy, target.text].filter(Boolean).join(" ") : null;
  }),
  column("rank", "位次", "Place in a ranking", "integer", (record) => valueIf("rank", record)),
  column("rank_scope", "位次范围", "Among whom it is ranked", "text", ({ figure }) => orNull(figure.scope)),
  column("parent_id", "分项父记录", "Row that this one is a part of", "code", ({ links }) => {
    return links.find(({ as }) => as === "partOf")?.id ?? null;
  }),
  column(
    "breakdown",
    "分项关系",
    "其中: part of a total; 阈值: above or below a threshold",
    "text",
    ({ figure, links }) => {
      const words = [links.some(({ as }) => as === "partOf") && "其中", figure.threshold && "阈值"];
      return orNull(words.filter(Boolean).join("; "));
    },
  ),
  column("related_id", "关联记录", "Row that this growth, rate or rank speaks of", "code", ({ links }) => {
    return links.find(({ as }) => as !== "partOf")?.id ?? null;
  }),
  column("related_as", "关联类型", "How it relates to that row", "text", ({ links }) => {
    const link = links.find(({ as }) => as !== "partOf");
    return link ? RELATION[link.as] : null;
  }),
];

function compares({ figure }: FigureRecord): boolean {
  return COMPARING.includes(figure.measure);
}

function comparedValue(record: FigureRecord): Cell {
  return compares(record) ? singleValue(record) : null;
}

function direction(record: FigureRecord): Cell {
  const value = comparedValue(record);
  if (value === null) return null;
  return Number(value) === 0 ? "持平" : value.startsWith("-") ? "下降" : "上升";
}

function valueIf(measure: Figure["measure"], record: FigureRecord): Cell {
  return record.figure.measure === measure ? singleValue(record) : null;
}

function singleValue({ figure: { quantity } }: FigureRecord): Cell {
  return quantity.upper === undefined ? plainDecimal(inWrittenUnit(quantity).value) : null;
}
