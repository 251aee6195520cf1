import type { Output } from "@shuzhai/dataset";
import { contentOf, type Listed } from "./content";
import { FORMS, type Form } from "./forms";

export interface Exporting {
  signal: AbortSignal;
  /** from 0 to 1 */
  progress(part: number): void;
}

export type Exported = { ok: true } | { ok: false; reason: "cancelled" };

/** Writes the captures in a form, a batch at a time. After a cancel what was written is no whole file. */
export async function exportAs(
  form: Form,
  listed: Listed,
  output: Output,
  { signal, progress }: Exporting,
): Promise<Exported> {
  const { write, passes } = FORMS[form];
  const total = Math.max(1, listed.ids.length * passes);
  let read = 0;
  const passed = (captures: number) => {
    read += captures;
    progress(Math.min(1, read / total));
  };
  const content = await contentOf(listed, { signal, passed });
  if (!signal.aborted) await write(content, output);
  return signal.aborted ? { ok: false, reason: "cancelled" } : { ok: true };
}
