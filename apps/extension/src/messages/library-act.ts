import { captureSchema, sourceSchema } from "@shuzhai/core";
import * as z from "zod/mini";
import type { StorageFailure } from "../database/failure";
import { captureChangeSchema } from "./capture-change";
import { readingSchema } from "./reading";

/** What the library does to many captures at once. Its answer is a number: the captures would fit in no message. */
export const libraryActSchema = z.discriminatedUnion("is", [
  z.object({ is: z.literal("edit"), ids: z.array(z.uuid()), change: captureChangeSchema, at: z.iso.datetime() }),
  z.object({ is: z.literal("remove"), ids: z.array(z.uuid()) }),
  /** puts other readings in the place of those that captures have */
  z.object({
    is: z.literal("reread"),
    readings: z.array(z.object({ id: z.uuid(), reading: readingSchema })),
    at: z.iso.datetime(),
  }),
  /** deletes all that is kept, for good */
  z.object({ is: z.literal("clear") }),
  z.object({ is: z.literal("undo") }),
  z.object({ is: z.literal("redo") }),
  /** a part of a file that was read and found whole */
  z.object({
    is: z.literal("import"),
    batch: z.uuid(),
    sources: z.array(sourceSchema),
    captures: z.array(captureSchema),
    texts: z.array(z.object({ hash: z.string(), text: z.string() })),
  }),
  /** a backup was handed to the browser; `at`: ms since 1970 */
  z.object({ is: z.literal("backedUp"), at: z.number() }),
]);
export type LibraryAct = z.infer<typeof libraryActSchema>;

/** `changed`: how many captures are other than before. */
export type Acted = { ok: true; changed: number } | { ok: false; reason: StorageFailure };
