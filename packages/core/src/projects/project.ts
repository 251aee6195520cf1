import * as z from "zod/mini";
import { quantitySchema } from "../figures/quantity";
import { placeSchema } from "../localities/place";
import { periodSchema } from "../periods/period";
import { projectMentionSchema } from "./project-mention";
import { stageSchema } from "./stage";

/** A mention with the source that it stands in: ids of mentions are only unique within one. */
export const sourcedMentionSchema = z.object({ source: z.string(), mention: projectMentionSchema });
export type SourcedMention = z.infer<typeof sourcedMentionSchema>;

export const mentionRefSchema = z.object({ source: z.string(), id: z.string() });
export type MentionRef = z.infer<typeof mentionRefSchema>;

/** One project as several documents speak of it, put together by a person: see `mergeMentions`. */
export const projectSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** every name that it bears in the documents, `name` included, in order of appearance */
  names: z.array(z.string()),
  mentions: z.array(mentionRefSchema),
  /** what was said, oldest first as far as periods are known; each with the mention that says it */
  stages: z.array(
    z.object({
      stage: stageSchema,
      modality: z.enum(["actual", "target"]),
      period: z.optional(periodSchema),
      mention: mentionRefSchema,
    }),
  ),
  /** the stage that it has reached: the furthest that is reported as actual */
  stage: z.nullable(stageSchema),
  /** every amount that is stated; more than one where documents differ */
  investments: z.array(z.object({ quantity: quantitySchema, mention: mentionRefSchema })),
  /** the most exact place that all mentions agree on; null where they do not, or none names one */
  locality: z.nullable(placeSchema),
  industry: z.optional(z.string()),
});
export type Project = z.infer<typeof projectSchema>;
