/** Copies the pictures that the README shows from the last run of the tests: `pnpm --filter @shuzhai/extension screenshots`. */
import { copyFileSync, mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const taken = new URL("../test-results/screenshots/", import.meta.url);
const kept = new URL("../../../docs/screenshots/", import.meta.url);

const PICTURES = { "reading-zh-light.png": "reading-zh.png", "reading-en-light.png": "reading-en.png" };

mkdirSync(kept, { recursive: true });
for (const [from, to] of Object.entries(PICTURES)) {
  copyFileSync(new URL(from, taken), new URL(to, kept));
  console.log(fileURLToPath(new URL(to, kept)));
}
