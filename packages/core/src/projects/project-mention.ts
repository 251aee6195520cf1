import * as z from "zod/mini";
import { quantitySchema } from "../figures/quantity";
import { placeSchema } from "../localities/place";
import { periodSchema } from "../periods/period";
import { spanSchema } from "../texts/span";
import { stageSchema } from "./stage";

/** A named investment or construction project as one document speaks of it. */
export const projectMentionSchema = z.object({
  id: z.string(),
  name: z.string(),
  spans: z.array(spanSchema),
  stages: z.array(
    z.object({ stage: stageSchema, modality: z.enum(["actual", "target"]), period: z.optional(periodSchema) }),
  ),
  investment: z.optional(quantitySchema),
  locality: z.nullable(placeSchema),
  industry: z.optional(z.string()),
  document: z.int(),
});
export type ProjectMention = z.infer<typeof projectMentionSchema>;
