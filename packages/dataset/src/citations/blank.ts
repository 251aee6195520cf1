/** Stands where the page does not say: to be seen and filled in, never guessed. */
export const BLANK = "____";

/** An ISO date in its parts, as far as it goes; null for a date that the page writes in another way. */
export function dateParts(date: string | null): number[] | null {
  return date && /^\d{4}(-\d{2}(-\d{2})?)?(T|$)/.test(date) ? date.slice(0, 10).split("-").map(Number) : null;
}

export function isOnline({ url }: { url: string }): boolean {
  return /^https?:\/\//i.test(url);
}
