import * as z from "zod/mini";

/** What can be done with the text that the person has selected, in the order of the menu. */
export const SELECTION_ACTS = ["read", "capture", "byHand"] as const;
export type SelectionAct = (typeof SELECTION_ACTS)[number];

/** What the service worker tells the content script of a tab. Each is answered with `true`, which says “here”. */
export const noticeSchema = z.discriminatedUnion("type", [
  /** the person pressed the button again: read the page anew */
  z.object({ type: z.literal("read") }),
  /** is there a script? */
  z.object({ type: z.literal("here") }),
  z.object({ type: z.literal("captureFocused") }),
  /** from the menu on a selection: read it alone, capture the figures in it, read it by hand */
  z.object({ type: z.literal("selection"), act: z.enum(SELECTION_ACTS) }),
  /** something of this canonical address was captured or removed, here or in another tab */
  z.object({ type: z.literal("capturesChanged"), url: z.string() }),
]);
export type Notice = z.infer<typeof noticeSchema>;
