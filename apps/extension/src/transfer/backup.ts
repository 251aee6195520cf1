import type { Source } from "@shuzhai/core";
import { linesOf, type Problem, type Library as Records, readLines, writeLines } from "@shuzhai/dataset";
import { type Choice, type Codebook, choiceSchema, codebookSchema } from "@shuzhai/dataset/codebook";
import { strFromU8, strToU8, unzip, Zip, ZipDeflate } from "fflate";
import * as z from "zod/mini";
import type { ShuzhaiDatabase } from "../database/open";
import { decompress } from "../database/stored-text";
import { sha256 } from "../sources/hash";

/** A library as a file holds it: the records, and the texts that they were read from. */
export interface Backup extends Records {
  texts: { hash: string; text: string }[];
  codebooks: Codebook[];
  /** of the codebooks' cells */
  choices: Choice[];
}

/** `damagedText`: a text that is not the one its name says. `damagedCodebooks`: they are not as they should be. `noArchive`: neither an archive of ours nor JSON Lines. */
export type ReadFile =
  | { ok: true; backup: Backup }
  | {
      ok: false;
      problems: (Problem | { line: null; reason: "damagedText" | "damagedCodebooks" | "noArchive"; detail: string })[];
    };

const RECORDS = "library.jsonl";
const CODEBOOKS = "codebooks.json";
const codebooksSchema = z.object({ codebooks: z.array(codebookSchema), choices: z.array(choiceSchema) });
const TEXT = /^texts\/([0-9a-f]{64})\.txt$/;

/**
 * The whole library as a zip archive that any program opens: `library.jsonl`, which the command line reads too, each
 * text as a plain file under its hash, and the codebooks. `made`: ISO time.
 */
export async function writeBackup(database: ShuzhaiDatabase, made: string): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip();
  const done = new Promise<void>((resolve, reject) => {
    zip.ondata = (error, chunk, final) => {
      if (error) return reject(error);
      parts.push(chunk.slice());
      if (final) resolve();
    };
  });
  const file = (name: string) => {
    const entry = new ZipDeflate(name, { level: 6 });
    zip.add(entry);
    return entry;
  };
  const records = file(RECORDS);
  const sources = await database.sources.toArray();
  await writeLines([sources], captures(database), { write: (bytes) => records.push(bytes) }, { made });
  records.push(new Uint8Array(), true);
  for (const hash of await database.texts.toCollection().primaryKeys()) {
    const stored = await database.texts.get(hash);
    if (stored) file(`texts/${hash}.txt`).push(strToU8(await decompress(stored)), true);
  }
  const kept = { codebooks: await database.codebooks.toArray(), choices: await database.choices.toArray() };
  if (kept.codebooks.length > 0) file(CODEBOOKS).push(strToU8(JSON.stringify(kept)), true);
  zip.end();
  await done;
  return new Blob(parts, { type: "application/zip" });
}

const BATCH = 2000;

async function* captures(database: ShuzhaiDatabase) {
  let last = "";
  for (;;) {
    const batch = await database.captures.where("id").above(last).limit(BATCH).toArray();
    if (batch.length === 0) return;
    yield batch;
    last = batch.at(-1)!.id;
  }
}

/** Reads a backup, or the JSON Lines of an export, all of it and looked at before anything is written; or what is wrong. */
export async function readBackup(bytes: Uint8Array): Promise<ReadFile> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const files = isZip ? await unzipped(bytes) : { [RECORDS]: bytes };
  const lines = files?.[RECORDS];
  if (!lines) return { ok: false, problems: [{ line: null, reason: "noArchive", detail: "" }] };
  const read = await readLines(linesOf([lines]));
  if (!read.ok) return read;
  const wanted = new Set(read.library.sources.map((source: Source) => source.hash));
  const texts: Backup["texts"] = [];
  for (const [name, content] of Object.entries(files)) {
    const hash = TEXT.exec(name)?.[1];
    if (!hash || !wanted.has(hash)) continue;
    const text = strFromU8(content);
    if ((await sha256(text)) !== hash)
      return { ok: false, problems: [{ line: null, reason: "damagedText", detail: hash }] };
    texts.push({ hash, text });
  }
  const kept = codebooksIn(files?.[CODEBOOKS]);
  if (!kept) return { ok: false, problems: [{ line: null, reason: "damagedCodebooks", detail: CODEBOOKS }] };
  return { ok: true, backup: { ...read.library, texts, ...kept } };
}

/** The codebooks of a file; none where it has none; null where they are not as they should be. */
function codebooksIn(bytes: Uint8Array | undefined): z.infer<typeof codebooksSchema> | null {
  if (!bytes) return { codebooks: [], choices: [] };
  try {
    return codebooksSchema.safeParse(JSON.parse(strFromU8(bytes))).data ?? null;
  } catch {
    return null;
  }
}

function unzipped(bytes: Uint8Array): Promise<Record<string, Uint8Array> | null> {
  return new Promise((resolve) => unzip(bytes, (error, files) => resolve(error ? null : files)));
}
