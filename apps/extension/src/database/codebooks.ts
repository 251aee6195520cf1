import type { Choice, Codebook } from "@shuzhai/dataset/codebook";
import type { ShuzhaiDatabase } from "./open";
import { write } from "./write";

/** At most one codebook is in use: pages show what it still lacks. */
export interface StoredCodebook extends Codebook {
  inUse: boolean;
  /** ISO time */
  updatedAt: string;
}

/** Keeps a codebook as it is now, and uses it. What a person chose for its cells stays. */
export function keepCodebook(database: ShuzhaiDatabase, codebook: Codebook, at: string): Promise<void> {
  return write(database, async () => {
    await database.codebooks.put({ ...codebook, inUse: true, updatedAt: at });
    await useOnly(database, codebook.id);
  });
}

/** Uses one codebook, or none. */
export function takeCodebook(database: ShuzhaiDatabase, id: string | null): Promise<void> {
  return write(database, () => useOnly(database, id));
}

async function useOnly(database: ShuzhaiDatabase, id: string | null): Promise<void> {
  await database.codebooks.toCollection().modify((codebook) => {
    codebook.inUse = codebook.id === id;
  });
}

/** Removes a codebook with what was chosen for its cells. The captures stay. */
export function removeCodebook(database: ShuzhaiDatabase, id: string): Promise<void> {
  return write(database, async () => {
    await database.codebooks.delete(id);
    await database.choices.where("codebookId").equals(id).delete();
  });
}

/** Takes a capture for a cell. */
export function keepChoice(database: ShuzhaiDatabase, choice: Choice): Promise<void> {
  return write(database, async () => {
    await database.choices.put(choice);
  });
}

/** Leaves a cell undecided again. */
export function dropChoice(database: ShuzhaiDatabase, codebookId: string, cell: string): Promise<void> {
  return write(database, () => database.choices.delete([codebookId, cell]));
}

/**
 * Adds what a file brings: codebooks that are not here, and choices for cells that have none. What is here stays.
 * Resolves to the number of codebooks and choices that are new.
 */
export function addCodebooks(database: ShuzhaiDatabase, codebooks: Codebook[], choices: Choice[]): Promise<number> {
  return write(database, async () => {
    const known = new Set(await database.codebooks.toCollection().primaryKeys());
    const fresh = codebooks.filter(({ id }) => !known.has(id));
    // without a time of its own: whatever is done here later is later
    await database.codebooks.bulkAdd(fresh.map((codebook) => ({ ...codebook, inUse: false, updatedAt: "" })));
    const chosen = await database.choices.bulkGet(choices.map(({ codebookId, cell }) => [codebookId, cell]));
    const added = choices.filter((_, index) => !chosen[index]);
    await database.choices.bulkAdd(added);
    return fresh.length + added.length;
  });
}
