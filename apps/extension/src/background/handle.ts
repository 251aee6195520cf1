import type { Capture } from "@shuzhai/core";
import { capturesAt } from "../database/captures-at";
import { storageFailure } from "../database/failure";
import { keepCaptures } from "../database/keep-captures";
import type { ShuzhaiDatabase } from "../database/open";
import { removeCaptures, restoreCaptures } from "../database/remove-captures";
import { type Kept, type Request, requestSchema, type StorageRequest } from "../messages/requests";

/** Reads what another context sent; null when it is none of our requests. */
export function readRequest(message: unknown): Request | null {
  const parsed = requestSchema.safeParse(message);
  return parsed.success ? (parsed.data as Request) : null;
}

/** Answers a request on the database. Resolves after the transaction has completed; never rejects for want of storage. */
export async function handleStorage(database: ShuzhaiDatabase, request: StorageRequest): Promise<Kept> {
  try {
    // A browser may close the connection (its storage was cleared, another version upgrades); the next request opens it again.
    if (!database.isOpen()) await database.open();
    return { ok: true, captures: await run(database, request) };
  } catch (error) {
    const reason = storageFailure(error);
    if (!reason) throw error;
    return { ok: false, reason };
  }
}

function run(database: ShuzhaiDatabase, request: StorageRequest): Promise<Capture[]> {
  switch (request.type) {
    case "capture":
      return keepCaptures(database, request.visit, request.drafts);
    case "capturesAt":
      return capturesAt(database, request.url);
    case "remove":
      return removeCaptures(database, request.ids);
    case "restore":
      return restoreCaptures(database, request.captures);
  }
}
