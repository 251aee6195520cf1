import * as z from "zod/mini";

export const UNREADABLE = ["internal", "store", "pdf", "file", "refused"] as const;

/** What the extension knows of a tab: where its reading stands, or why it cannot be read. */
export const tabStatusSchema = z.discriminatedUnion("state", [
  /** the first reading is under way: so many percent, in tens */
  z.object({ state: z.literal("reading"), percent: z.int() }),
  z.object({ state: z.literal("read"), figures: z.int() }),
  /** the page shows no text at all */
  z.object({ state: z.literal("empty") }),
  /** the person ended it, or the extension was replaced */
  z.object({ state: z.literal("stopped") }),
  z.object({ state: z.literal("unreadable"), reason: z.enum(UNREADABLE) }),
]);
export type TabStatus = z.infer<typeof tabStatusSchema>;
export type Unreadable = (typeof UNREADABLE)[number];
