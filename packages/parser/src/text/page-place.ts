import { divisionsNamed, type Span, scanDivision } from "@shuzhai/core";

/**
 * The county that a page speaks for without saying so in a title: the one that is named far more often than any other,
 * where the text says 我县, 全县 or 县委. It is implied, and never taken where two counties are near.
 */
export function pagePlace(text: string, span: Span): { name: string; span: Span } | null {
  const suffix = ownSuffix(text.slice(span.start, span.end));
  if (!suffix) return nationOf(text, span);
  const counts = new Map<string, { count: number; at: number }>();
  for (let at = span.start; at < span.end; at++) {
    const found = scanDivision(text, at);
    if (!found) continue;
    const name = text.slice(found.start, found.end);
    if (name.endsWith(suffix) && divisionsNamed(name).some((division) => division.level === "county")) {
      const seen = counts.get(name) ?? { count: 0, at };
      counts.set(name, { count: seen.count + 1, at: seen.at });
    }
    at = found.end - 1;
  }
  const [first, second] = [...counts].sort((a, b) => b[1].count - a[1].count);
  if (!first || (second && second[1].count * 2 > first[1].count)) return null;
  return { name: first[0], span: { start: first[1].at, end: first[1].at + first[0].length } };
}

/** 县 where the page says 我县 or 县委, 区 where it says 我区: the level that speaks. */
function ownSuffix(words: string): string | undefined {
  const counts = new Map<string, number>();
  for (const found of words.matchAll(/[我本该](县|区|市|旗)|(?<![省市州])(县|区|旗)委/g)) {
    const suffix = found[1] ?? (found[2] as string);
    counts.set(suffix, (counts.get(suffix) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** 我国 said more than once, and no 我省 or 我市: the nation speaks. */
function nationOf(text: string, span: Span): { name: string; span: Span } | null {
  const words = text.slice(span.start, span.end);
  const first = words.indexOf("我国");
  const again = first >= 0 ? words.indexOf("我国", first + 2) : -1;
  if (again < 0 || /(?:我|本)[省市州盟]/.test(words)) return null;
  return { name: "中国", span: { start: span.start + first, end: span.start + first + 2 } };
}
