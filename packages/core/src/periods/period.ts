import * as z from "zod/mini";

/** ISO 8601 date of reduced precision: 2018, 2018-10, 2018-10-31. */
const isoDate = z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/));
export const intervalSchema = z.object({ start: isoDate, end: isoDate });

export const GRAINS = ["day", "month", "quarter", "half", "year", "plan"] as const;

/** The time that a figure speaks of: from the begin of `start` to the end of `end`, both of the same precision. */
export const periodSchema = z.object({
  ...intervalSchema.shape,
  grain: z.enum(GRAINS),
  /** flow: over the interval; stock: as it stands at its end */
  kind: z.enum(["flow", "stock"]),
  /** from the begin of the year up to `end` (1—10月, 前三季度, 今年以来) */
  yearToDate: z.optional(z.literal(true)),
  /** each year of the interval (每年, 年均) */
  recurring: z.optional(z.literal(true)),
  /** further intervals of the same figure (8月和10月) */
  also: z.optional(z.array(intervalSchema)),
  /** the words that say so */
  text: z.optional(z.string()),
});
export type Period = z.infer<typeof periodSchema>;
