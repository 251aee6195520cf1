import { among } from "./among";
import { boundBeforeVerb } from "./bound-before-verb";
import { placeInName } from "./place-in-name";
import type { Draft, Here } from "./reader";

/** What completes a figure whatever its construction; each says whether it did. */
export const AFTERWARDS: readonly { name: string; adds: (draft: Draft, here: Here) => boolean }[] = [
  { name: "place-in-name", adds: placeInName },
  { name: "among", adds: among },
  { name: "bound-before-verb", adds: boundBeforeVerb },
];
