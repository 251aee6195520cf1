import type { Capture, Source } from "@shuzhai/core";
import { upcast } from "@shuzhai/core/records";
import * as z from "zod/mini";
import { BACKUP_VERSION, captureLineSchema, endSchema, headSchema, sourceLineSchema } from "./format";

export interface Library {
  sources: Source[];
  captures: Capture[];
}

/** What is wrong with a backup. Lines count from 1; `detail`: the place in the record, or what was found. */
export interface Problem {
  line: number;
  reason: "notOurs" | "newer" | "noJson" | "unknownRecord" | "badRecord" | "twice" | "noSource" | "cut";
  detail: string;
}

/** All of it or nothing: a library with a problem is not taken in half. */
export type ReadBackup = { ok: true; library: Library } | { ok: false; problems: Problem[] };

/** More of the same would tell nothing more. */
const ENOUGH = 20;

export type Lines = Iterable<string> | AsyncIterable<string>;

/** The lines of a backup, checked one by one and against each other. */
export async function readLines(lines: Lines): Promise<ReadBackup> {
  const library: Library = { sources: [], captures: [] };
  const problems: Problem[] = [];
  for await (const read of recordsIn(lines, problems)) {
    if (read.type === "source") library.sources.push(read.record);
    else library.captures.push(read.record);
  }
  return problems.length === 0 ? { ok: true, library } : { ok: false, problems };
}

/** Every record of a backup as it passes; what is wrong is added to `problems`, and known when all have passed. */
export async function* recordsIn(lines: Lines, problems: Problem[]): AsyncGenerator<LibraryRecord> {
  const captureIds = new Set<string>();
  const sourceIds = new Set<string>();
  let line = 0;
  let version = BACKUP_VERSION;
  let ended = false;
  for await (const text of lines) {
    line++;
    if (text.trim() === "") continue;
    if (problems.length >= ENOUGH) break;
    const problem = (reason: Problem["reason"], detail: string) => problems.push({ line, reason, detail });
    const record = readJson(text);
    if (line === 1) {
      const head = z.safeParse(headSchema, record);
      if (!head.success) return void problem("notOurs", text.slice(0, 80));
      if (head.data.version > BACKUP_VERSION) return void problem("newer", String(head.data.version));
      version = head.data.version;
      continue;
    }
    if (record === undefined) {
      problem("noJson", text.slice(0, 80));
      continue;
    }
    const read = readRecord(record, version);
    if (!read.ok) {
      problem(read.reason, read.detail);
      continue;
    }
    if (read.type === "end") {
      ended = read.sources === sourceIds.size && read.captures === captureIds.size;
      continue;
    }
    const { id } = read.record;
    const seen = read.type === "source" ? sourceIds : captureIds;
    if (seen.has(id)) problem("twice", id);
    seen.add(id);
    if (read.type === "capture" && !sourceIds.has(read.record.sourceId)) problem("noSource", read.record.sourceId);
    yield read;
  }
  if (!ended && problems.length === 0) problems.push({ line, reason: "cut", detail: "" });
}

type LibraryRecord = { type: "source"; record: Source } | { type: "capture"; record: Capture };
type ReadRecord =
  | ({ ok: true } & LibraryRecord)
  | { ok: true; type: "end"; sources: number; captures: number }
  | { ok: false; reason: "unknownRecord" | "badRecord"; detail: string };

/** The schemas take what they know and leave the rest, `__proto__` among it. `version`: of the file. */
function readRecord(record: unknown, version: number): ReadRecord {
  const type = (record as { type?: unknown } | null)?.type;
  if (type === "source") {
    const source = z.safeParse(sourceLineSchema, upcast(type, record, version));
    if (!source.success) return bad(source.error);
    const { type: _, ...rest } = source.data;
    return { ok: true, type, record: rest };
  }
  if (type === "capture") {
    const capture = z.safeParse(captureLineSchema, upcast(type, record, version));
    if (!capture.success) return bad(capture.error);
    const { type: _, ...rest } = capture.data;
    return { ok: true, type, record: rest };
  }
  const end = z.safeParse(endSchema, record);
  if (end.success) return { ok: true, ...end.data };
  return { ok: false, reason: "unknownRecord", detail: String(type) };
}

function bad(error: z.core.$ZodError): ReadRecord {
  const [issue] = error.issues;
  return { ok: false, reason: "badRecord", detail: `${issue!.path.join(".")}: ${issue!.code}` };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
