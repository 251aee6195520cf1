import * as z from "zod/mini";
import { spanSchema } from "../texts/span";

/** Where an attribute was read: stated in the figure's sentence, or implied by section, document or hint. */
export const groundSchema = z.object({ span: spanSchema, basis: z.enum(["stated", "implied"]) });
export type Ground = z.infer<typeof groundSchema>;

export const evidenceSchema = z.object({
  indicator: z.optional(groundSchema),
  period: z.optional(groundSchema),
  locality: z.optional(groundSchema),
  modality: z.optional(groundSchema),
  title: z.optional(groundSchema),
});
export type Evidence = z.infer<typeof evidenceSchema>;
