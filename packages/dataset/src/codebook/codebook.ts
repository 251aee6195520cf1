import { measureSchema, placeSchema } from "@shuzhai/core";
import * as z from "zod/mini";
import { variableId } from "../panel/variable";

/** What is wanted of every place and year: one measure of one indicator, as it happened or as it was aimed at. */
export const codebookVariableSchema = z.object({
  /** follows from what is wanted, so that two coders who bring the same list have the same cells */
  id: z.string(),
  indicator: z.object({ name: z.string(), id: z.optional(z.string()) }),
  measure: measureSchema,
  modality: z.enum(["actual", "target"]),
  /** the unit that values are shown and compared in, with its scale (亿元); null: as the report has it */
  unit: z.nullable(z.string()),
});
export type CodebookVariable = z.infer<typeof codebookVariableSchema>;

/** The list of a researcher: variables × places × years. Every combination is a cell that wants one value. */
export const codebookSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  variables: z.array(codebookVariableSchema),
  places: z.array(placeSchema),
  /** four digits each */
  years: z.array(z.string().check(z.regex(/^\d{4}$/))),
});
export type Codebook = z.infer<typeof codebookSchema>;

/** Which capture a person took for a cell, and which ones they had seen when they did. */
export const choiceSchema = z.object({
  codebookId: z.uuid(),
  cell: z.string(),
  captureId: z.string(),
  seen: z.array(z.string()),
});
export type Choice = z.infer<typeof choiceSchema>;

/** The name of a cell in choices and coverage. A place is its code, or its name where none is known. */
export function cellKey(variable: string, { code, name }: { code?: string | undefined; name: string }, year: string) {
  return `${variable} ${code ?? name} ${year}`;
}

const SUFFIX: Record<CodebookVariable["measure"], string> = {
  level: "",
  growth: "_g",
  change: "_d",
  gap: "_gap",
  share: "_s",
  completion: "_c",
  rank: "_r",
  from: "_from",
};

/** A variable with the id that follows from it: gdp_g_t is the target of the growth of 地区生产总值. */
export function variableOf(wanted: Omit<CodebookVariable, "id">): CodebookVariable {
  const target = wanted.modality === "target" ? "_t" : "";
  return { id: `${variableId(wanted.indicator)}${SUFFIX[wanted.measure]}${target}`, ...wanted };
}
