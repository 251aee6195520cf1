import * as z from "zod/mini";
import { checkSchema } from "../checks/check";
import { placeSchema } from "../localities/place";
import { periodSchema } from "../periods/period";
import { projectMentionSchema } from "../projects/project-mention";
import { spanSchema } from "../texts/span";
import { evidenceSchema } from "./evidence";
import { figureSchema, modalitySchema, namedIndicatorSchema } from "./figure";

export const DOCUMENT_KINDS = ["work-report", "bulletin", "news", "speech", "summary", "other"] as const;

/** One report, speech or article of a page. A year or place that the text does not say is null, never guessed. */
export const reportDocumentSchema = z.object({
  spans: z.array(spanSchema),
  title: z.nullable(z.string()),
  locality: z.nullable(placeSchema),
  reviewYear: z.nullable(z.int()),
  planYear: z.nullable(z.int()),
  kind: z.enum(DOCUMENT_KINDS),
  evidence: evidenceSchema,
});
export type ReportDocument = z.infer<typeof reportDocumentSchema>;

/** What a report says of an indicator without a number: 与经济增长同步, 高于全省平均. */
export const relationSchema = z.object({
  span: spanSchema,
  indicator: namedIndicatorSchema,
  kind: z.enum(["sync", "above", "below", "met", "missed"]),
  reference: z.string(),
  modality: modalitySchema,
  period: z.nullable(periodSchema),
  locality: z.nullable(placeSchema),
});
export type Relation = z.infer<typeof relationSchema>;

export const parsedReportSchema = z.object({
  documents: z.array(reportDocumentSchema),
  figures: z.array(figureSchema),
  projects: z.array(projectMentionSchema),
  relations: z.array(relationSchema),
  checks: z.array(checkSchema),
  parserVersion: z.string(),
});
export type ParsedReport = z.infer<typeof parsedReportSchema>;
