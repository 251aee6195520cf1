import * as z from "zod/mini";

/**
 * What is known of a figure on the page beyond its reading.
 * saving: sent, not acknowledged · unsaved: could not be kept, is still held here · captured: on the disk ·
 * ignored: the person does not want to see it · revised: was captured with another number, which the page has changed since.
 */
export const markSchema = z.discriminatedUnion("state", [
  z.object({ state: z.literal("saving") }),
  z.object({ state: z.literal("unsaved"), reason: z.enum(["full", "newer", "unavailable", "invalid", "unanswered"]) }),
  z.object({ state: z.literal("captured"), captureId: z.string() }),
  z.object({ state: z.literal("ignored") }),
  z.object({ state: z.literal("revised"), captureId: z.string(), old: z.string(), new: z.string() }),
]);
export type Mark = z.infer<typeof markSchema>;
