import * as z from "zod/mini";

export const BOUNDS = ["exact", "about", "over", "atLeast", "under", "atMost"] as const;
/** How the number bounds the magnitude: 左右 about · 余, 超, 突破 over · 以上 in targets atLeast · 近 under · 以内 atMost. */
export const boundSchema = z.enum(BOUNDS);
export type Bound = z.infer<typeof boundSchema>;

export const quantitySchema = z.object({
  /** exact decimal with the scale multiplied out ("3044000000"), or "n/d" where the text gives a fraction; null when masked */
  value: z.nullable(z.string()),
  /** upper end of a range */
  upper: z.optional(z.string()),
  /** the written unit without its scale, in one spelling: 元 % 百分点 亩 人次 家 元/亩 …; "1" without a unit */
  unit: z.string(),
  bound: boundSchema,
  /** 左右, 以上, 余 … */
  boundText: z.optional(z.string()),
  /** as it stands in the text */
  written: z.object({ number: z.string(), unit: z.string() }),
  /** the text hides the number (X亿元) */
  masked: z.optional(z.literal(true)),
});
export type Quantity = z.infer<typeof quantitySchema>;
