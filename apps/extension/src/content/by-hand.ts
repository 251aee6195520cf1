/** Stands for the parser's version in a capture that a person read by hand: no parser saw its figure. */
export const BY_HAND = "by hand";
