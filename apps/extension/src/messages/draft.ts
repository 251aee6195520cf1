import { captureSchema } from "@shuzhai/core";
import * as z from "zod/mini";

/** A capture as the page sends it: complete but for its source, which the service worker makes of the visit. */
export const draftSchema = z.omit(captureSchema, { sourceId: true });
export type Draft = z.infer<typeof draftSchema>;
