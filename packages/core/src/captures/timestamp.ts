import * as z from "zod/mini";

const TIMESTAMP = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?Z$/;

/** A moment in UTC, as `Date.toISOString` writes it. Not `z.iso.datetime`, which adds 0.6 kB to every bundle of core. */
export const timestampSchema = z.string().check(z.regex(TIMESTAMP));
