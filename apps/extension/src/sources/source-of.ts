import type { Source } from "@shuzhai/core";
import type { PageVisit } from "../messages/visit";
import { sha256 } from "./hash";

/** The source that a visited page is: one text at one address, with the same id on every machine. */
export async function sourceOf(visit: PageVisit): Promise<Source> {
  const { text, ...page } = visit;
  const hash = await sha256(text);
  return { ...page, id: await sha256(`${page.url}\n${hash}`), publisher: null, hash, length: text.length };
}
