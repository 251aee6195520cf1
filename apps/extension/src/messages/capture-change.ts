import { editsSchema } from "@shuzhai/core";
import * as z from "zod/mini";

/** What a person changes of one capture or of many. What is absent stays. */
export const captureChangeSchema = z.object({
  /** corrections, field by field */
  set: z.optional(editsSchema),
  /** corrections that are taken back: the reading holds again */
  reset: z.optional(z.array(z.enum(["indicator", "quantity", "period", "locality", "modality", "project"]))),
  note: z.optional(z.string()),
  /** null: in no collection */
  collection: z.optional(z.nullable(z.string())),
  addTags: z.optional(z.array(z.string())),
  removeTags: z.optional(z.array(z.string())),
});
export type CaptureChange = z.infer<typeof captureChangeSchema>;
