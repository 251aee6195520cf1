import { captureSchema, sourceSchema } from "@shuzhai/core";
import { RECORD_VERSION } from "@shuzhai/core/records";
import * as z from "zod/mini";

/** A backup is of the version of its records; those of earlier versions are lifted to today's as they are read. */
export const BACKUP_VERSION = RECORD_VERSION;

/** First line, then the sources, then the captures, then the end, by which a file that was cut is known. */
export const headSchema = z.object({
  type: z.literal("shuzhai"),
  version: z.int().check(z.positive()),
  made: z.string(),
});
export const endSchema = z.object({ type: z.literal("end"), sources: z.int(), captures: z.int() });
export const sourceLineSchema = z.extend(sourceSchema, { type: z.literal("source") });
export const captureLineSchema = z.extend(captureSchema, { type: z.literal("capture") });
