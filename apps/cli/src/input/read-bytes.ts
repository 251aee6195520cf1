import { readFile } from "node:fs/promises";

export type ReadBytes =
  | { ok: true; bytes: Uint8Array }
  | { ok: false; reason: "missing" | "directory" | "forbidden" | "unreadable"; detail: string };

const REASONS: Record<string, "missing" | "directory" | "forbidden"> = {
  ENOENT: "missing",
  ENOTDIR: "missing",
  EISDIR: "directory",
  EACCES: "forbidden",
  EPERM: "forbidden",
};

/** A file whole, or standard input for `-`. */
export async function readBytes(file: string, stdin: AsyncIterable<Uint8Array>): Promise<ReadBytes> {
  try {
    return { ok: true, bytes: file === "-" ? await drain(stdin) : await readFile(file) };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    return { ok: false, reason: REASONS[code] ?? "unreadable", detail: code };
  }
}

async function drain(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
