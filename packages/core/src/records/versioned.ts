import * as z from "zod/mini";
import { type Capture, captureSchema } from "../captures/capture";
import { type Source, sourceSchema } from "../captures/source";
import { type Figure, figureSchema } from "../figures/figure";
import { type ParsedReport, parsedReportSchema } from "../figures/parsed-report";
import { RECORD_VERSION, type RecordType, upcast } from "./upcasters";

interface Records {
  figure: Figure;
  report: ParsedReport;
  source: Source;
  capture: Capture;
}

const SCHEMAS: { [T in RecordType]: z.ZodMiniType<Records[T]> } = {
  figure: figureSchema,
  report: parsedReportSchema,
  source: sourceSchema,
  capture: captureSchema,
};

/** A record with what a later version needs to read it. */
export interface VersionedRecord<T extends RecordType = RecordType> {
  type: T;
  version: number;
  record: Records[T];
}

/** A record as it leaves the machine: with the version of its schema. */
export function versioned<T extends RecordType>(type: T, record: Records[T]): VersionedRecord<T> {
  return { type, version: RECORD_VERSION, record };
}

/** `version` of newer: the one found. `path` of invalid: the first field that does not fit (`figure.span.start`). */
export type ReadRecord<T extends RecordType> =
  | { ok: true; record: Records[T] }
  | { ok: false; reason: "notVersioned" }
  | { ok: false; reason: "otherType"; type: string }
  | { ok: false; reason: "newer"; version: number }
  | { ok: false; reason: "invalid"; path: string };

const envelopeSchema = z.object({ type: z.string(), version: z.int().check(z.positive()), record: z.unknown() });

/**
 * Reads what `versioned` wrote, now or in any version before. Fields that the schema does not know are left out; a
 * record of a newer version is refused, since what it means cannot be known.
 */
export function readVersioned<T extends RecordType>(type: T, input: unknown): ReadRecord<T> {
  const envelope = z.safeParse(envelopeSchema, input);
  if (!envelope.success) return { ok: false, reason: "notVersioned" };
  const { version, record } = envelope.data;
  if (envelope.data.type !== type) return { ok: false, reason: "otherType", type: envelope.data.type };
  if (version > RECORD_VERSION) return { ok: false, reason: "newer", version };
  const read = z.safeParse(SCHEMAS[type], upcast(type, record, version));
  if (read.success) return { ok: true, record: read.data };
  return { ok: false, reason: "invalid", path: read.error.issues[0]!.path.join(".") };
}
