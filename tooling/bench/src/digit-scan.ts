/** What any reader of numbers must at least do: find the runs of digits, once through the text. */
export function digitScan(text: string): number {
  let found = 0;
  for (const _ of text.matchAll(/\d+(?:\.\d+)?/g)) found++;
  return found;
}
