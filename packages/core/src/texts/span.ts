import * as z from "zod/mini";

/** A stretch of a text: UTF-16 offsets, `end` exclusive. */
export const spanSchema = z.object({ start: z.int().check(z.nonnegative()), end: z.int().check(z.nonnegative()) });
export type Span = z.infer<typeof spanSchema>;
