import type { Stored } from "./stored";

/** The captures that have every word somewhere in indicator, number, place, sentence, note or source. */
export function matching(stored: Stored, search: string): Stored {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return stored;
  const captures = stored.captures.filter(({ figure, sentence, note, tags, sourceId }) => {
    const source = stored.sources.get(sourceId);
    const parts = [
      figure.indicator.name,
      figure.quote,
      figure.locality?.name,
      sentence,
      note,
      ...tags,
      source?.title,
      source?.site,
    ];
    const text = parts.filter(Boolean).join("\n").toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return { ...stored, captures };
}
