import type { Messages } from "../i18n/zh";
import type { Listed } from "./content";
import { download, pickedFile } from "./destination";
import { type Exporting, exportAs } from "./export-as";
import { FORMS, type Form } from "./forms";

/** From here on a file is written to where the person wants it as it grows; smaller ones are downloads at one press. */
export const LARGE = 20_000;

/** Parts of an export that are announced: each batch would be more than a screen reader can say. */
const QUARTERS = 4;

interface Saving extends Exporting {
  texts: Messages["transfer"];
  tell(text: string): void;
}

/** Exports to a file and says what becomes of it. */
export async function saveExport(form: Form, listed: Listed, { signal, progress, texts, tell }: Saving): Promise<void> {
  const { ending, type } = FORMS[form];
  const name = `${texts.fileName}-${listed.now.toISOString().slice(0, 10)}.${ending}`;
  let said = 0;
  const announced = (done: number) => {
    progress(done);
    const quarter = Math.floor(done * QUARTERS);
    if (quarter > said && quarter < QUARTERS) tell(texts.exportedPart(quarter * (100 / QUARTERS)));
    said = quarter;
  };
  try {
    const picked = listed.ids.length >= LARGE ? await pickedFile(name) : null;
    if (picked === "declined") return tell(texts.exportCancelled);
    tell(texts.exporting);
    const destination = picked ?? download(name, type);
    try {
      const { ok } = await exportAs(form, listed, destination, { signal, progress: announced });
      if (!ok) {
        await destination.abort();
        return tell(texts.exportCancelled);
      }
      await destination.close();
      tell(texts.exported(name));
    } catch (error) {
      await destination.abort();
      throw error;
    }
  } catch (error) {
    console.error(error);
    tell(texts.exportFailed);
  }
}
