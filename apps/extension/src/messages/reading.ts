import { captureSchema } from "@shuzhai/core";
import * as z from "zod/mini";

/** All of a capture that comes from the parser. */
export const readingSchema = z.pick(captureSchema, {
  figure: true,
  project: true,
  selectors: true,
  sentence: true,
  document: true,
  parserVersion: true,
});
export type Reading = z.infer<typeof readingSchema>;
