import { captureSchema, checkSchema, figureSchema, hintsSchema, reportDocumentSchema } from "@shuzhai/core";
import * as z from "zod/mini";
import { markSchema } from "./mark";

/** The name of the port between the side panel and the content script of the tab that it shows. */
export const PANEL_PORT = "panel";

const documentHints = z.pick(hintsSchema, { locality: true, reviewYear: true, planYear: true });

/** What the panel asks of the page. */
export const panelCommandSchema = z.discriminatedUnion("type", [
  /** bring the figure into view and show its card */
  z.object({ type: z.literal("focus"), id: z.string() }),
  /** the pointer is on the figure's row, or on none */
  z.object({ type: z.literal("point"), id: z.nullable(z.string()) }),
  z.object({ type: z.literal("capture"), ids: z.array(z.string()) }),
  /** the figures that would fill a cell which the codebook in use still lacks */
  z.object({ type: z.literal("sought"), ids: z.array(z.string()) }),
  /** what the person knows of documents of the page, by their index */
  z.object({ type: z.literal("hint"), documents: z.record(z.string().check(z.regex(/^\d+$/)), documentHints) }),
  /** hide figures from page and lists, or show them again */
  z.object({ type: z.literal("ignore"), ids: z.array(z.string()), ignored: z.boolean() }),
  /** read the whole page again, and not the selected text alone */
  z.object({ type: z.literal("everything") }),
  /** read navigation too, or leave it out again */
  z.object({ type: z.literal("whole"), whole: z.boolean() }),
  /** give up the reading that is under way */
  z.object({ type: z.literal("cancel") }),
  /** send what is not saved yet once more */
  z.object({ type: z.literal("sendAgain") }),
  /** stop reading this page and take the highlights away */
  z.object({ type: z.literal("stop") }),
]);
export type PanelCommand = z.infer<typeof panelCommandSchema>;

const listedFigureSchema = z.object({ figure: figureSchema, sentence: z.string() });

/** What the page tells the panel. */
export const pageReportSchema = z.discriminatedUnion("type", [
  /** how much is read, from 0 to 1; null when nothing is being read */
  z.object({ type: z.literal("progress"), share: z.nullable(z.number()) }),
  z.object({
    type: z.literal("reading"),
    /** canonical */
    url: z.string(),
    title: z.nullable(z.string()),
    /** whether navigation was read too */
    whole: z.boolean(),
    /** whether only what the person selected is shown */
    selection: z.boolean(),
    length: z.int(),
    /** which page of a report this is, of how many, and how many before it were read with it */
    part: z.nullable(z.object({ number: z.int(), of: z.int(), readBefore: z.int() })),
    documents: z.array(
      z.object({
        ...z.pick(reportDocumentSchema, { title: true, locality: true, reviewYear: true, planYear: true, kind: true })
          .shape,
        /** the words that place and year were read from, where the text says them */
        readFrom: z.object({ locality: z.nullable(z.string()), period: z.nullable(z.string()) }),
      }),
    ),
    /** what the text says twice and not alike */
    checks: z.array(z.pick(checkSchema, { figures: true, explanation: true })),
    /** how many figures there are; the first of them come with this report, the others in parts */
    count: z.int(),
    figures: z.array(listedFigureSchema),
  }),
  /** further figures of the reading that was told last */
  z.object({ type: z.literal("more"), figures: z.array(listedFigureSchema) }),
  /** marks of the figures that have one, by figure id */
  z.object({ type: z.literal("marks"), marks: z.record(z.string(), markSchema) }),
  /** captures of this address that were not found in the page's present text */
  z.object({
    type: z.literal("unplaced"),
    captures: z.array(z.object({ capture: captureSchema, because: z.enum(["missing", "ambiguous", "revised"]) })),
  }),
  z.object({ type: z.literal("focused"), id: z.nullable(z.string()) }),
]);
export type PageReport = z.infer<typeof pageReportSchema>;
export type PanelReading = Extract<PageReport, { type: "reading" }>;
export type ListedFigure = PanelReading["figures"][number];
export type ListedDocument = PanelReading["documents"][number];
