import { inBatches } from "@shuzhai/dataset";
import type { Acted, LibraryAct } from "../messages/library-act";
import type { Backup } from "./backup";

/** Captures to a message: browsers take messages of some tens of MB. */
const PART = 2000;

/**
 * Sends a file's library to the service worker in parts, which are undone together; how many captures were new. Where a
 * part is not taken (the disk is full), those before it are taken back: nothing is imported in half.
 */
export async function restore(
  { captures, sources, texts }: Pick<Backup, "captures" | "sources" | "texts">,
  act: (asked: LibraryAct) => Promise<Acted>,
  progress: (done: number) => void,
): Promise<Acted> {
  const batch = crypto.randomUUID();
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const textOf = new Map(texts.map((text) => [text.hash, text]));
  let changed = 0;
  let done = 0;
  for (const part of inBatches(captures, PART)) {
    const itsSources = [...new Set(part.map(({ sourceId }) => sourceId))].map((id) => sourceOf.get(id)!);
    const itsTexts = itsSources.flatMap(({ hash }) => textOf.get(hash) ?? []);
    for (const { hash } of itsTexts) textOf.delete(hash);
    const acted = await act({ is: "import", batch, sources: itsSources, captures: part, texts: itsTexts });
    if (!acted.ok) {
      if (changed > 0) await act({ is: "undo" });
      return acted;
    }
    changed += acted.changed;
    done += part.length;
    progress(done);
  }
  return { ok: true, changed };
}
