import * as z from "zod/mini";

/** What a document says twice, held against itself. `figures`: ids of the figures compared. */
export const checkSchema = z.object({
  rule: z.string(),
  figures: z.array(z.string()),
  result: z.enum(["consistent", "inconsistent", "notComparable"]),
  explanation: z.string(),
});
export type Check = z.infer<typeof checkSchema>;
