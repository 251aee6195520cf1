import type { dataZh } from "./data-zh";

const of = (count: number, one: string) => `${count.toLocaleString("en")} ${count === 1 ? one : `${one}s`}`;

/** The texts of where a person's data is, in English. */
export const dataEn: typeof dataZh = {
  title: "My data",
  where:
    "All of it is in this profile of this browser and nowhere else. Removing the extension deletes it: back it up in the library before.",
  held: (captures, sources) => `${of(captures, "capture")}, ${of(sources, "source")}`,
  word: "delete",
  removeHow: (word) => `To delete all captures, texts and codebooks for good, type “${word}”:`,
  remove: "Delete all",
  removed: (count) => `All ${of(count, "capture")} deleted`,
};
