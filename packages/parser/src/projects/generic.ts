import { CLASSES, WORKS } from "./kinds";

/** How many characters of a name no word of kinds covers: what makes it this one and no other. */
export function ownCharacters(name: string): number {
  const fewest = [0];
  for (let end = 1; end <= name.length; end++) {
    let best = (fewest[end - 1] as number) + (/[\u4e00-\u9fff\w]/.test(name.charAt(end - 1)) ? 1 : 0);
    for (const words of [CLASSES, WORKS])
      for (const start of words.startsOf(name, end)) {
        // 和 joins, but not at the begin: 和龙机场
        if (start > 0 || end > 1) best = Math.min(best, fewest[start] as number);
      }
    fewest[end] = best;
  }
  return fewest[name.length] as number;
}
