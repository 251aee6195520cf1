import type { ProjectMention, Source } from "@shuzhai/core";
import { inMoneyUnit } from "../quantities/money";
import type { Column, Row } from "../tables/table";

export const PROJECT_COLUMNS: Column[] = [
  { id: "project_id", zh: "项目编号", en: "Id of the mention", type: "code" },
  { id: "project", zh: "名称", en: "Name of the project", type: "text" },
  { id: "region_code", zh: "地区代码", en: "GB/T 2260 code", type: "code" },
  { id: "region_name", zh: "地区名称", en: "Place", type: "text" },
  { id: "investment_wan", zh: "总投资(万元)", en: "Total investment in 万元", type: "decimal" },
  { id: "stage", zh: "阶段", en: "Stages that the report states, with 目标 for planned ones", type: "text" },
  { id: "industry", zh: "产业", en: "Industry", type: "text" },
  { id: "year", zh: "年份", en: "Year of the last stage", type: "integer" },
  { id: "source_title", zh: "来源标题", en: "Title of the page or file", type: "text" },
  { id: "source_url", zh: "来源网址", en: "Address", type: "text" },
];

export function projectRow({ id, name, locality, investment, stages, industry }: ProjectMention, source: Source): Row {
  const money = investment?.unit === "元" && investment.upper === undefined ? investment.value : null;
  const years = stages.flatMap(({ period }) => (period ? [period.end.slice(0, 4)] : []));
  return [
    id,
    name,
    locality?.code ?? null,
    locality?.name ?? null,
    money == null ? null : inMoneyUnit(money, "万元"),
    stages.map(({ stage, modality }) => (modality === "target" ? `${stage}(目标)` : stage)).join("; ") || null,
    industry ?? null,
    years.sort().at(-1) ?? null,
    source.title,
    source.url || null,
  ];
}
