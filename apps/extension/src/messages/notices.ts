import * as z from "zod/mini";

/** What the service worker tells the content script of a tab. Each is answered with `true`, which says “here”. */
export const noticeSchema = z.discriminatedUnion("type", [
  /** the person pressed the button again: read the page anew */
  z.object({ type: z.literal("read") }),
  z.object({ type: z.literal("captureFocused") }),
  /** something of this canonical address was captured or removed, here or in another tab */
  z.object({ type: z.literal("capturesChanged"), url: z.string() }),
]);
export type Notice = z.infer<typeof noticeSchema>;
