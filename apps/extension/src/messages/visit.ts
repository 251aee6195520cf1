import { sourceSchema } from "@shuzhai/core";
import * as z from "zod/mini";

/** A page as its reader saw it: what makes a source, but for the hash, which a page on http cannot compute. */
export const pageVisitSchema = z.extend(
  z.pick(sourceSchema, { url: true, title: true, site: true, published: true, accessed: true, parts: true }),
  {
    /** the whole readable text, the evidence */
    text: z.string(),
  },
);
export type PageVisit = z.infer<typeof pageVisitSchema>;
