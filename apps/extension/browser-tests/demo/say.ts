/** A line that says what was just done, in Chinese and English. */
export function say(chinese: string, english: string, detail = ""): void {
  console.log(`  ${chinese} · ${english}${detail && `: ${detail}`}`);
}
