import { captureSchema, sourceSchema } from "@shuzhai/core";
import * as z from "zod/mini";

/** Raised when a file of this version can no longer be read by the code before it. */
export const BACKUP_VERSION = 1;

/** First line, then the sources, then the captures, then the end, by which a file that was cut is known. */
export const headSchema = z.object({ type: z.literal("shuzhai"), version: z.int(), made: z.string() });
export const endSchema = z.object({ type: z.literal("end"), sources: z.int(), captures: z.int() });
export const sourceLineSchema = z.extend(sourceSchema, { type: z.literal("source") });
export const captureLineSchema = z.extend(captureSchema, { type: z.literal("capture") });
