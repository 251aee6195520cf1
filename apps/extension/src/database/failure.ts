/**
 * Why the database did not keep or give something.
 * full: the disk or the browser's quota · newer: laid by a newer version of the extension, which this one must not
 * touch · unavailable: the browser does not open it (private window, damaged profile) · invalid: the request itself.
 */
export type StorageFailure = "full" | "newer" | "unavailable" | "invalid";

export class NewerDatabaseError extends Error {
  override name = "NewerDatabaseError";
}

/**
 * Names the failure that an IndexedDB or Dexie error stands for, or null for an error that is a bug of ours.
 * Error names: Indexed Database API 3.0 § 3 and Dexie's own; Dexie wraps the cause as `inner`, and an aborted
 * transaction carries it there.
 */
export function storageFailure(error: unknown): StorageFailure | null {
  for (let cause = error; cause instanceof Object; cause = (cause as { inner?: unknown }).inner) {
    const reason = BY_NAME[(cause as { name?: string }).name ?? ""];
    if (reason) return reason;
  }
  return null;
}

const BY_NAME: Record<string, StorageFailure> = {
  QuotaExceededError: "full",
  NewerDatabaseError: "newer",
  VersionError: "newer",
  OpenFailedError: "unavailable",
  DatabaseClosedError: "unavailable",
  InvalidStateError: "unavailable",
  UnknownError: "unavailable",
  MissingAPIError: "unavailable",
  SecurityError: "unavailable",
  AbortError: "unavailable",
};
