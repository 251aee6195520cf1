import type { Capture } from "@shuzhai/core";
import type { Draft } from "../messages/draft";
import type { PageVisit } from "../messages/visit";
import { sourceOf } from "../sources/source-of";
import { recordAction } from "./actions";
import type { ShuzhaiDatabase } from "./open";
import { compress } from "./stored-text";
import { write } from "./write";

/**
 * Keeps figures of a page with their source and its text, in one transaction, and returns them as stored.
 *
 * Keeping the same drafts again changes nothing, so a sender that got no answer may repeat itself. What is there
 * stays as it is: a repeated draft must not undo a correction made since. The identity of a figure is its source and
 * position; the same figure from two tabs is one capture.
 */
export async function keepCaptures(database: ShuzhaiDatabase, visit: PageVisit, drafts: Draft[]): Promise<Capture[]> {
  const source = await sourceOf(visit);
  // Hashing and compressing come first: a transaction ends by itself while something else is awaited.
  const known = await database.texts.where("hash").equals(source.hash).count();
  const text = known ? null : await compress(visit.text, source.hash);
  return write(database, async () => {
    if (text) await database.texts.put(text);
    if (!(await database.sources.get(source.id))) await database.sources.add(source);
    const ofSource = await database.captures.where("sourceId").equals(source.id).toArray();
    const sent = await database.captures.bulkGet(drafts.map((draft) => draft.id));
    const kept = new Map(
      [...ofSource, ...sent].flatMap((it) =>
        it
          ? ([
              [it.id, it],
              [place(it), it],
            ] as const)
          : [],
      ),
    );
    const added: { is: "added"; id: string }[] = [];
    const stored = drafts.map((draft): Capture => {
      const known = kept.get(draft.id) ?? kept.get(place(draft));
      if (!known) added.push({ is: "added", id: draft.id });
      const capture = known ?? { ...draft, sourceId: source.id };
      kept.set(place(draft), capture);
      return capture;
    });
    // put, not add: what was kept is written back as it stood
    await database.captures.bulkPut(stored);
    await recordAction(database, "capture", added);
    return stored;
  });
}

function place({ selectors }: Draft): string {
  return `${selectors.position.start}-${selectors.position.end}`;
}
