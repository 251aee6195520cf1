import type { ShuzhaiDatabase } from "../database/open";
import type { Messages } from "../i18n/zh";
import type { Acted, LibraryAct } from "../messages/library-act";
import { writeBackup } from "./backup";
import { saveFile } from "./save-file";

/** Hands the whole library to the browser as a file, and notes when. */
export async function backUp(
  database: ShuzhaiDatabase,
  say: Messages,
  act: (asked: LibraryAct) => Promise<Acted>,
  tell: (text: string) => void,
): Promise<void> {
  tell(say.transfer.exporting);
  const now = new Date();
  const made = now.toISOString();
  saveFile(`${say.transfer.backupName}-${made.slice(0, 10)}.zip`, await writeBackup(database, made));
  await act({ is: "backedUp", at: now.getTime() });
  tell(say.transfer.backedUp);
}
