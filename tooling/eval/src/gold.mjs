import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const SUFFIX = ".gold.json";

/** The annotated reports of a folder: NAME.txt with NAME.gold.json beside it. None where the folder is missing. */
export function readGold(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(SUFFIX))
    .map((file) => file.slice(0, -SUFFIX.length))
    .sort()
    .map((name) => {
      const file = join(folder, `${name}.txt`);
      const gold = JSON.parse(readFileSync(join(folder, `${name}${SUFFIX}`), "utf8"));
      return { name, file, text: readFileSync(file, "utf8"), gold };
    });
}
