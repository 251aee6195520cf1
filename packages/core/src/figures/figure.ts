import * as z from "zod/mini";
import { placeSchema } from "../localities/place";
import { periodSchema } from "../periods/period";
import { spanSchema } from "../texts/span";
import { evidenceSchema } from "./evidence";
import { boundSchema, quantitySchema } from "./quantity";

export const MEASURES = ["level", "growth", "change", "gap", "share", "completion", "rank", "from"] as const;
export const measureSchema = z.enum(MEASURES);
export type Measure = z.infer<typeof measureSchema>;

export const MODALITIES = ["actual", "target", "rule"] as const;
export const modalitySchema = z.enum(MODALITIES);
export type Modality = z.infer<typeof modalitySchema>;

export const INDICATOR_KINDS = ["standard", "admin", "activity", "project"] as const;

/** The indicator as a figure names it: completed from the text, in simplified characters. */
export const namedIndicatorSchema = z.object({
  name: z.string(),
  /** of the registry in core/indicators */
  id: z.optional(z.string()),
  kind: z.enum(INDICATOR_KINDS),
  /** A、B、C各增长10%: one figure for several indicators */
  members: z.optional(z.array(z.object({ name: z.string(), id: z.optional(z.string()) }))),
  candidates: z.optional(z.array(z.object({ id: z.string(), score: z.number() }))),
});
export type NamedIndicator = z.infer<typeof namedIndicatorSchema>;

export const COMPARISON_BASES = ["yoy", "previous", "since", "place", "plan", "average"] as const;
export const RELATIONS_TO = [
  "growthOf",
  "changeOf",
  "completionOf",
  "shareOf",
  "partOf",
  "fromOf",
  "rankOf",
  "gapOf",
  "targetOf",
  "averageOf",
] as const;

/** One number of a report with its meaning. The rulings are in the parser's guide; each field says only its form. */
export const figureSchema = z.object({
  /** stable for the same text and parser version */
  id: z.string(),
  /** sign, numeral, scale and unit */
  span: spanSchema,
  quote: z.string(),
  quantity: quantitySchema,
  measure: measureSchema,
  /** what is ranked or compared: 增速居全省第一 is the rank of a growth */
  of: z.optional(z.enum(["level", "growth", "change", "share", "completion"])),
  indicator: namedIndicatorSchema,
  /** 亿元以上项目: part of the indicator's name */
  threshold: z.optional(z.object({ value: z.string(), unit: z.string(), bound: boundSchema })),
  period: z.nullable(periodSchema),
  locality: z.nullable(placeSchema),
  modality: modalitySchema,
  /** 确保, 力争, 预期, 建议 … as written */
  force: z.optional(z.string()),
  /** yoy 同比 · previous 环比, 比上半年 · since 比2015年 · place 高于全市 · plan 超计划 · average 年均 */
  comparison: z.optional(z.object({ basis: z.enum(COMPARISON_BASES), reference: z.optional(z.string()) })),
  /** of a rank: 全省, 县(市、区) */
  scope: z.optional(z.string()),
  /** of a completion: 市下达目标任务 */
  target: z.optional(z.object({ text: z.string(), setBy: z.optional(z.string()) })),
  /** 可比价, 初步核算, 剔除… */
  method: z.optional(z.array(z.string())),
  relatesTo: z.optional(z.array(z.object({ id: z.string(), as: z.enum(RELATIONS_TO) }))),
  project: z.optional(z.string()),
  /** index into the report's documents */
  document: z.int(),
  sentence: spanSchema,
  evidence: evidenceSchema,
});
export type Figure = z.infer<typeof figureSchema>;
