import * as z from "zod/mini";

const documentHintsSchema = z.object({
  locality: z.optional(z.string()),
  /** the year that the report looks back on */
  reviewYear: z.optional(z.int()),
  /** the year that the report plans */
  planYear: z.optional(z.int()),
});
export type DocumentHints = z.infer<typeof documentHintsSchema>;

/** What the user knows and the text may not say: for all documents of a page, or for one by its index. */
export const hintsSchema = z.object({
  ...documentHintsSchema.shape,
  documents: z.optional(z.record(z.string().check(z.regex(/^\d+$/)), documentHintsSchema)),
});
export interface Hints extends DocumentHints {
  documents?: Record<number, DocumentHints>;
}
