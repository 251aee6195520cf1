import { clear } from "../database/clear";
import { editCaptures } from "../database/edit-captures";
import { storageFailure } from "../database/failure";
import { importLibrary } from "../database/import-library";
import type { ShuzhaiDatabase } from "../database/open";
import { removeCaptures } from "../database/remove-captures";
import { rereadCaptures } from "../database/reread-captures";
import { redo, undo } from "../database/undo";
import { write } from "../database/write";
import type { Acted, LibraryAct } from "../messages/library-act";

/** Does what the library asks for, and says of how many captures and of which sources. */
export async function act(database: ShuzhaiDatabase, asked: LibraryAct): Promise<{ answer: Acted; sources: string[] }> {
  try {
    if (!database.isOpen()) await database.open();
    const { changed, sources } = await run(database, asked);
    return { answer: { ok: true, changed }, sources };
  } catch (error) {
    const reason = storageFailure(error);
    if (!reason) throw error;
    return { answer: { ok: false, reason }, sources: [] };
  }
}

async function run(database: ShuzhaiDatabase, asked: LibraryAct): Promise<{ changed: number; sources: string[] }> {
  switch (asked.is) {
    case "edit":
      return concerning(await editCaptures(database, asked.ids, asked.change, asked.at));
    case "reread":
      return concerning(await rereadCaptures(database, asked.readings, asked.at));
    case "remove":
      return concerning(await removeCaptures(database, asked.ids));
    case "clear":
      return { changed: await clear(database), sources: [] };
    case "import":
      return concerning(await importLibrary(database, asked, asked.batch));
    case "undo":
    case "redo": {
      const ids = await (asked.is === "undo" ? undo : redo)(database);
      const captures = (await database.captures.bulkGet(ids)).filter((capture) => capture !== undefined);
      return { ...concerning(captures), changed: ids.length };
    }
    case "backedUp":
      await write(database, () => database.meta.put({ key: "lastBackup", value: asked.at }));
      return { changed: 0, sources: [] };
  }
}

function concerning(captures: { sourceId: string }[]) {
  return { changed: captures.length, sources: [...new Set(captures.map(({ sourceId }) => sourceId))] };
}
