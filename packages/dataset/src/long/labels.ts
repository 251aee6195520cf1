import type { Edits, Figure, Period } from "@shuzhai/core";

/** Words of the field for what the records keep as codes: what stands in the cells. */
export const MEASURE: Record<Figure["measure"], string> = {
  level: "水平",
  growth: "增速",
  change: "增减",
  gap: "差距",
  share: "占比",
  completion: "完成率",
  rank: "位次",
  from: "基数",
};

export const MODALITY: Record<Figure["modality"], string> = { actual: "实际", target: "目标", rule: "标准" };

export const KIND: Record<Figure["indicator"]["kind"], string> = {
  standard: "统计指标",
  admin: "行政考核",
  activity: "工作事项",
  project: "项目",
};

export const BASIS: Record<NonNullable<Figure["comparison"]>["basis"], string> = {
  yoy: "同比",
  previous: "环比",
  since: "比基期",
  place: "比地区",
  plan: "比计划",
  average: "年均",
};

export const GRAIN: Record<Period["grain"], string> = {
  day: "日",
  month: "月度",
  quarter: "季度",
  half: "半年",
  year: "年度",
  plan: "多年",
};

export const RELATION: Record<NonNullable<Figure["relatesTo"]>[number]["as"], string> = {
  growthOf: "增速之于",
  changeOf: "增减之于",
  completionOf: "完成率之于",
  shareOf: "占比之于",
  partOf: "其中之于",
  fromOf: "基数之于",
  rankOf: "位次之于",
  gapOf: "差距之于",
  targetOf: "目标之于",
  averageOf: "均值之于",
};

export const FIELD: Record<keyof Edits, string> = {
  indicator: "指标",
  quantity: "数值",
  period: "期间",
  locality: "地区",
  modality: "性质",
  project: "项目",
};
