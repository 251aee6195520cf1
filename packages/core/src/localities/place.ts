import * as z from "zod/mini";

/** A place as a figure speaks of it. `code`: GB/T 2260 (6 digits) or statistical division code (9 digits), as text. */
export const placeSchema = z.object({ name: z.string(), code: z.optional(z.string()) });
export type Place = z.infer<typeof placeSchema>;
