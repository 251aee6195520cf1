import {
  addCodebooks,
  dropChoice,
  keepChoice,
  keepCodebook,
  removeCodebook,
  takeCodebook,
} from "../database/codebooks";
import { storageFailure } from "../database/failure";
import type { ShuzhaiDatabase } from "../database/open";
import type { CodebookAct } from "../messages/codebook-act";
import type { Acted } from "../messages/library-act";

/** Does what a page asks of codebooks; captures are not touched. */
export async function actOnCodebook(database: ShuzhaiDatabase, asked: CodebookAct): Promise<Acted> {
  try {
    if (!database.isOpen()) await database.open();
    const count = await run(database, asked);
    return { ok: true, changed: typeof count === "number" ? count : 1 };
  } catch (error) {
    const reason = storageFailure(error);
    if (!reason) throw error;
    return { ok: false, reason };
  }
}

function run(database: ShuzhaiDatabase, asked: CodebookAct): Promise<unknown> {
  switch (asked.is) {
    case "keep":
      return keepCodebook(database, asked.codebook, asked.at);
    case "use":
      return takeCodebook(database, asked.id);
    case "remove":
      return removeCodebook(database, asked.id);
    case "choose":
      return keepChoice(database, asked.choice);
    case "unchoose":
      return dropChoice(database, asked.codebookId, asked.cell);
    case "add":
      return addCodebooks(database, asked.codebooks, asked.choices);
  }
}
