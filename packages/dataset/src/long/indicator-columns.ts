import { indicatorById } from "@shuzhai/core";
import { periodCode, yearOf } from "../periods/code";
import { column, orNull } from "./column";
import { GRAIN, KIND, MEASURE } from "./labels";

/** When, and what of. */
export const INDICATOR_COLUMNS = [
  column(
    "year",
    "年份",
    "Year that the figure speaks of",
    "integer",
    ({ figure }) => figure.period && yearOf(figure.period),
  ),
  column("period", "期间", "2019, 2019M01-10, 2019Q1-Q3, 2016-2020", "code", ({ figure }) => {
    return figure.period && periodCode(figure.period);
  }),
  column(
    "period_type",
    "期间类型",
    "Year, month, quarter, cumulative, point in time",
    "text",
    ({ figure: { period } }) => {
      if (!period) return null;
      if (period.kind === "stock") return "时点";
      return period.yearToDate ? "累计" : GRAIN[period.grain];
    },
  ),
  column("indicator_id", "指标代码", "Id of the indicator in the registry", "code", ({ figure }) =>
    orNull(figure.indicator.id),
  ),
  column("indicator_zh", "指标名称", "Indicator under its standard name", "text", ({ figure: { indicator } }) => {
    return (indicator.id && indicatorById(indicator.id)?.name) || indicator.name;
  }),
  column(
    "indicator_surface",
    "原文指标",
    "Indicator as the report names it",
    "text",
    ({ reading }) => reading.indicator.name,
  ),
  column(
    "kind",
    "指标类别",
    "Statistical, administrative, activity or project",
    "text",
    ({ figure }) => KIND[figure.indicator.kind],
  ),
  column(
    "measure",
    "度量",
    "Level, growth, change, gap, share, completion, rank, base",
    "text",
    ({ figure }) => MEASURE[figure.measure],
  ),
];
