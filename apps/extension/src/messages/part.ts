import { blockSchema } from "@shuzhai/core";
import * as z from "zod/mini";

/** A part of a report as its page was read: kept while the tab shows the report, so that the next part is read with it. */
export const partSchema = z.object({
  /** canonical */
  url: z.string(),
  /** without navigation */
  text: z.string(),
  blocks: z.array(blockSchema),
});
export type Part = z.infer<typeof partSchema>;
