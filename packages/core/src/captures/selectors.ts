import * as z from "zod/mini";

/** W3C Web Annotation: TextQuoteSelector. The exact text with its surroundings, all of the readable text. */
export const textQuoteSelectorSchema = z.object({
  type: z.literal("TextQuoteSelector"),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
});
export type TextQuoteSelector = z.infer<typeof textQuoteSelectorSchema>;

/** W3C Web Annotation: TextPositionSelector. UTF-16 offsets into the source's readable text. */
export const textPositionSelectorSchema = z.object({
  type: z.literal("TextPositionSelector"),
  start: z.int(),
  end: z.int(),
});
export type TextPositionSelector = z.infer<typeof textPositionSelectorSchema>;

export const selectorsSchema = z.object({ quote: textQuoteSelectorSchema, position: textPositionSelectorSchema });
export type Selectors = z.infer<typeof selectorsSchema>;
