const CHINESE = /[\u3007\u4e00-\u9fff]/;

/**
 * The text of a single number without the spaces that layout has put beside its Chinese characters (百 分之 五 十).
 * Spaces between other characters stay: they may part two numbers.
 */
export const closeUp = (text: string): string =>
  text.trim().replace(/\s+/g, (spaces, at: number, whole: string) => {
    const beside = CHINESE.test(whole.charAt(at - 1)) || CHINESE.test(whole.charAt(at + spaces.length));
    return beside ? "" : spaces;
  });
