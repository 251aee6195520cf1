import { readdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { traditionalFile, twinOf } from "./convert.ts";

/** Writes the traditional twin of every file of texts. To be read before it is committed: see `words.ts`. */
const TEXTS = new URL("../", import.meta.url);

for (const file of await readdir(fileURLToPath(TEXTS))) {
  if (!/(^|-)zh\.ts$/.test(file)) continue;
  const source = await readFile(new URL(file, TEXTS), "utf8");
  await writeFile(new URL(twinOf(file), TEXTS), traditionalFile(source, file.replace(/\.ts$/, "")));
}
