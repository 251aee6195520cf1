import type { Source } from "@shuzhai/core";
import { linesOf, type Problem, type Library as Records, readLines, writeLines } from "@shuzhai/dataset";
import { type Choice, type Codebook, choiceSchema, codebookSchema } from "@shuzhai/dataset/codebook";
import type { SheetChange } from "@shuzhai/dataset/files";
import { strFromU8, unzip } from "fflate";
import * as z from "zod/mini";
import type { ShuzhaiDatabase } from "../database/open";
import { decompress } from "../database/stored-text";
import { sha256 } from "../sources/hash";
import { blobParts } from "./destination";
import { zipInto } from "./zip-into";

/** A library as a file holds it: the records, and the texts that they were read from. */
export interface Backup extends Records {
  texts: { hash: string; text: string }[];
  codebooks: Codebook[];
  /** of the codebooks' cells */
  choices: Choice[];
  /** what someone changed in a workbook's sheet 数据: it is told and not taken */
  changes: SheetChange[];
}

/**
 * - `damagedText`: a text that is not the one its name says
 * - `damagedCodebooks`: they are not as they should be
 * - `noArchive`: an archive that is cut, or not one of ours
 * - `foreignWorkbook`: a workbook without the sheet by which ours are read back
 */
type FileFault = "damagedText" | "damagedCodebooks" | "noArchive" | "foreignWorkbook";

export type ReadFile =
  | { ok: true; backup: Backup }
  | { ok: false; problems: (Problem | { line: null; reason: FileFault; detail: string })[] };

const RECORDS = "library.jsonl";
/** every workbook has it (ECMA-376) */
const WORKBOOK = "xl/workbook.xml";
const CODEBOOKS = "codebooks.json";
const codebooksSchema = z.object({ codebooks: z.array(codebookSchema), choices: z.array(choiceSchema) });
const TEXT = /^texts\/([0-9a-f]{64})\.txt$/;

/**
 * The whole library as a zip archive that any program opens: `library.jsonl`, which the command line reads too, each
 * text as a plain file under its hash, and the codebooks. `made`: ISO time.
 */
export async function writeBackup(database: ShuzhaiDatabase, made: string): Promise<Blob> {
  const file = blobParts("application/zip");
  const zip = zipInto(file);
  const records = zip.file(RECORDS);
  const sources = await database.sources.toArray();
  await writeLines([sources], captures(database), records, { made });
  await records.end();
  for (const hash of await database.texts.toCollection().primaryKeys()) {
    const stored = await database.texts.get(hash);
    if (stored) await zip.whole(`texts/${hash}.txt`, await decompress(stored));
  }
  const kept = { codebooks: await database.codebooks.toArray(), choices: await database.choices.toArray() };
  if (kept.codebooks.length > 0) await zip.whole(CODEBOOKS, JSON.stringify(kept));
  await zip.close();
  return file.whole();
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

/** Reads a backup, a workbook or JSON Lines of ours, all of it and looked at before anything is written; or what is wrong. */
export async function readBackup(bytes: Uint8Array): Promise<ReadFile> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const files = isZip ? await unzipped(bytes) : { [RECORDS]: bytes };
  if (files?.[WORKBOOK]) return readSheets(bytes);
  const lines = files?.[RECORDS];
  if (!lines) return refused("noArchive");
  const read = await readLines(linesOf([lines]));
  if (!read.ok) return read;
  const wanted = new Set(read.library.sources.map((source: Source) => source.hash));
  const texts: Backup["texts"] = [];
  for (const [name, content] of Object.entries(files)) {
    const hash = TEXT.exec(name)?.[1];
    if (!hash || !wanted.has(hash)) continue;
    const text = strFromU8(content);
    if ((await sha256(text)) !== hash) return refused("damagedText", hash);
    texts.push({ hash, text });
  }
  const kept = codebooksIn(files?.[CODEBOOKS]);
  if (!kept) return refused("damagedCodebooks", CODEBOOKS);
  return { ok: true, backup: { ...read.library, texts, ...kept, changes: [] } };
}

/** A workbook has the whole records, and neither texts nor codebooks. Its reader is loaded when one is brought. */
async function readSheets(bytes: Uint8Array): Promise<ReadFile> {
  const { readWorkbook } = await import("@shuzhai/dataset/files");
  const read = await readWorkbook(bytes);
  if (read.ok)
    return { ok: true, backup: { ...read.library, texts: [], codebooks: [], choices: [], changes: read.changes } };
  return read.problems.some(({ reason }) => reason === "notOurs") ? refused("foreignWorkbook") : read;
}

function refused(reason: FileFault, detail = ""): ReadFile {
  return { ok: false, problems: [{ line: null, reason, detail }] };
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

/** The files of an archive that are ours to read; null where it is damaged. */
function unzipped(bytes: Uint8Array): Promise<Record<string, Uint8Array> | null> {
  const ours = ({ name }: { name: string }) => [RECORDS, CODEBOOKS, WORKBOOK].includes(name) || TEXT.test(name);
  return new Promise((resolve) => unzip(bytes, { filter: ours }, (error, files) => resolve(error ? null : files)));
}
