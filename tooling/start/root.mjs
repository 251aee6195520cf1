import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's folder: every command of the start scripts runs there. */
export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
