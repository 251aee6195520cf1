import { browser } from "wxt/browser";
import * as z from "zod/mini";
import { type Part, partSchema } from "../messages/part";
import { canonicalUrl } from "../sources/canonical-url";
import { startScript, tell } from "./read-tab";

/** The report that a tab shows part by part: the addresses of its pages in order, and those that were read. */
const reportSchema = z.object({ addresses: z.array(z.string()), parts: z.array(partSchema) });
type Report = z.infer<typeof reportSchema>;

const key = (tabId: number) => `report:${tabId}`;

/** Keeps a part that a tab has read, as long as the browser runs; answers the parts before it that were read there. */
export async function keepPart(tabId: number, part: Part, addresses: string[]): Promise<Part[]> {
  const before = await reportOf(tabId);
  const isSame = before?.addresses.some((address) => addresses.includes(address)) ?? false;
  const parts = [...(isSame ? before!.parts : []).filter(({ url }) => url !== part.url), part];
  // A page in the middle may link its neighbours only: the longer list knows more.
  const known = isSame && before!.addresses.length > addresses.length ? before!.addresses : addresses;
  try {
    await browser.storage.session.set({ [key(tabId)]: { addresses: known, parts } satisfies Report });
  } catch {
    // The session's storage is full: this report is read page by page.
    await forgetReport(tabId);
  }
  const own = known.indexOf(part.url);
  return known.slice(0, Math.max(0, own)).flatMap((url) => parts.find((each) => each.url === url) ?? []);
}

/** Goes on reading when the person turns the page of a report that is read in the tab, where the browser lets us. */
export async function readNextPart(tabId: number, address: string | undefined): Promise<void> {
  if (!address) return;
  const report = await reportOf(tabId);
  if (!report?.addresses.includes(canonicalUrl(address))) return;
  if (!(await tell(tabId, { type: "here" }))) await startScript({ id: tabId, url: address });
}

export async function forgetReport(tabId: number): Promise<void> {
  await browser.storage.session.remove(key(tabId));
}

async function reportOf(tabId: number): Promise<Report | null> {
  return reportSchema.safeParse((await browser.storage.session.get(key(tabId)))[key(tabId)]).data ?? null;
}
