/** How long a library may change without a backup before the person is reminded, and how many captures are worth one. */
const DAYS = 14;
const FEW = 20;
const DAY = 86_400_000;

/** What a reminder says: how many captures no backup has, and how many days ago the last one was. */
export interface Due {
  captures: number;
  /** null: there never was one */
  days: number | null;
}

/**
 * Whether it is time for a backup. `capturedAt`: of all captures, as ISO time; `last` and `put off until` in ms since
 * 1970, as the browser's clock gives them.
 */
export function backupDue(
  capturedAt: readonly string[],
  last: number | null,
  putOff: number | null,
  now: number,
): Due | null {
  if (putOff !== null && now < putOff) return null;
  if (last === null) return capturedAt.length < FEW ? null : { captures: capturedAt.length, days: null };
  const days = Math.floor((now - last) / DAY);
  const since = new Date(last).toISOString();
  const captures = days < DAYS ? 0 : capturedAt.filter((at) => at > since).length;
  return captures > 0 ? { captures, days } : null;
}

const KEY = "backup.putOff";

/** Until when the person does not want to be reminded; null where they said nothing. */
export function putOffUntil(storage: Storage): number | null {
  return Number(storage.getItem(KEY)) || null;
}

/** Not again for a week. */
export function putOff(storage: Storage, now: number): void {
  storage.setItem(KEY, String(now + 7 * DAY));
}
