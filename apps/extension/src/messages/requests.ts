import { type Capture, captureSchema } from "@shuzhai/core";
import * as z from "zod/mini";
import type { StorageFailure } from "../database/failure";
import { codebookActSchema } from "./codebook-act";
import { draftSchema } from "./draft";
import { type Acted, libraryActSchema } from "./library-act";
import { type Part, partSchema } from "./part";
import { tabStatusSchema } from "./tab-status";
import { pageVisitSchema } from "./visit";

/** What pages of the extension and content scripts ask of the service worker. */
export const requestSchema = z.discriminatedUnion("type", [
  /** keep these figures; may be sent again as it is when no answer came */
  z.object({ type: z.literal("capture"), visit: pageVisitSchema, drafts: z.array(draftSchema) }),
  /** what was captured at this canonical address, of whichever version of its text */
  z.object({ type: z.literal("capturesAt"), url: z.string() }),
  z.object({ type: z.literal("remove"), ids: z.array(z.uuid()) }),
  /** puts removed captures back as they were */
  z.object({ type: z.literal("restore"), captures: z.array(captureSchema) }),
  /** from the extension's own pages */
  z.object({ type: z.literal("library"), act: libraryActSchema }),
  z.object({ type: z.literal("codebook"), act: codebookActSchema }),
  /** what the indicator of this id means, in the language of the browser */
  z.object({ type: z.literal("definition"), id: z.string() }),
  /** from a content script: a part of a report is read; answered by the parts before it that were read in the tab */
  z.object({ type: z.literal("part"), part: partSchema, addresses: z.array(z.string()) }),
  /** from a content script: the person asks for the side panel */
  z.object({ type: z.literal("openPanel") }),
  /** from a content script: how far the reading of its tab is */
  z.object({ type: z.literal("tabStatus"), status: tabStatusSchema }),
]);
export type Request = z.infer<typeof requestSchema>;
/** Requests that are answered by what the database holds or keeps. */
export type StorageRequest = Extract<Request, { type: "capture" | "capturesAt" | "remove" | "restore" }>;

export type Kept = { ok: true; captures: Capture[] } | { ok: false; reason: StorageFailure };

/** The answer to each request; `captures` are the ones as they now stand (after `remove`: as they stood). */
export interface Answers {
  capture: Kept;
  capturesAt: Kept;
  remove: Kept;
  restore: Kept;
  library: Acted;
  codebook: Acted;
  definition: { ok: true; text: string | null };
  /** not ok: this browser opens its panel only by its own shortcut or button */
  openPanel: { ok: boolean };
  part: { ok: true; earlier: Part[] };
  tabStatus: { ok: true };
}
export type Answer<R extends Request> = Answers[R["type"]];
