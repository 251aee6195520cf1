import * as z from "zod/mini";
import { timestampSchema } from "./timestamp";

/** One text at one address. When the text changes it is a new version: same `url`, other `hash`, other `id`. */
export const sourceSchema = z.object({
  /** made of url and hash, so that the same text at the same address is the same source on every machine */
  id: z.string(),
  /** canonical: without fragment and tracking parts */
  url: z.string(),
  title: z.nullable(z.string()),
  site: z.nullable(z.string()),
  publisher: z.nullable(z.string()),
  /** what the page says of itself; ISO date where it can be read so */
  published: z.nullable(z.string()),
  accessed: timestampSchema,
  /** SHA-256 of the readable text, hexadecimal */
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** length of the readable text in UTF-16 units */
  length: z.int(),
  /** of a report that its site shows on several pages: the addresses of all, in order, with this one among them */
  parts: z.optional(z.array(z.string())),
});
export type Source = z.infer<typeof sourceSchema>;
