import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { type Hints, hintsSchema } from "@shuzhai/core";
import * as z from "zod/mini";

export type ReadHints =
  | { ok: true; hintsFor: (file: string) => Hints }
  | { ok: false; reason: "unreadable" | "noJson" | "noHints"; file: string; detail: string };

/** strict, so that a misspelt year is said and not passed over */
const oneForAll = z.strictObject(hintsSchema.shape);
const byBaseName = z.record(z.string(), oneForAll);

/**
 * A hints file: either one Hints object for all files, or a map from a file's base name (without its last extension)
 * to Hints. Without a file nothing is known of any.
 */
export async function readHints(file: string | null): Promise<ReadHints> {
  if (file === null) return { ok: true, hintsFor: () => ({}) };
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    return { ok: false, reason: "unreadable", file, detail: (error as NodeJS.ErrnoException).code ?? String(error) };
  }
  return hintsOf(text, file);
}

/** `file` only names the text in a failure. */
export function hintsOf(text: string, file: string): ReadHints {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    return { ok: false, reason: "noJson", file, detail: (error as Error).message };
  }
  const map = z.safeParse(byBaseName, json);
  if (map.success) {
    const hints = new Map(Object.entries(map.data));
    return { ok: true, hintsFor: (path) => hints.get(basename(path, extname(path))) ?? {} };
  }
  const one = z.safeParse(oneForAll, json);
  if (one.success) return { ok: true, hintsFor: () => one.data };
  return { ok: false, reason: "noHints", file, detail: where(map.error, one.error) };
}

/** The path of what is wrong, by the reading that came further. */
function where(...errors: z.core.$ZodError[]): string {
  const issues = errors.map((error) => error.issues[0]!).sort((a, b) => b.path.length - a.path.length);
  const [issue] = issues;
  const path = [...issue!.path, ...("keys" in issue! ? issue.keys : [])];
  return path.join(".") || "{ }";
}
