import * as z from "zod/mini";
import { figureSchema, modalitySchema, namedIndicatorSchema } from "../figures/figure";
import { reportDocumentSchema } from "../figures/parsed-report";
import { quantitySchema } from "../figures/quantity";
import { placeSchema } from "../localities/place";
import { periodSchema } from "../periods/period";
import { projectMentionSchema } from "../projects/project-mention";
import { selectorsSchema } from "./selectors";
import { timestampSchema } from "./timestamp";

/** A person's corrections, beside the parser's reading and never over it. A field that is absent was not corrected. */
export const editsSchema = z.object({
  indicator: z.optional(namedIndicatorSchema),
  quantity: z.optional(quantitySchema),
  period: z.optional(z.nullable(periodSchema)),
  locality: z.optional(z.nullable(placeSchema)),
  modality: z.optional(modalitySchema),
  /** the name of the project: captures that bear one name were put together by a person */
  project: z.optional(z.string()),
});
export type Edits = z.infer<typeof editsSchema>;

const { title, locality, reviewYear, planYear, kind } = reportDocumentSchema.shape;

/** A figure that a person kept, with all that is needed to find it again and to cite it. */
export const captureSchema = z.object({
  /** a UUID made before the capture is sent, so that sending it twice stores it once */
  id: z.uuid(),
  sourceId: z.string(),
  /** as the parser read it; spans point into the source's readable text */
  figure: figureSchema,
  /** the investment project that the figure is of, as its document speaks of it */
  project: z.optional(projectMentionSchema),
  edits: editsSchema,
  selectors: selectorsSchema,
  /** the figure's sentence as it stood in the text */
  sentence: z.string(),
  /** the document of the page that the figure stands in, as read */
  document: z.object({ title, locality, reviewYear, planYear, kind }),
  parserVersion: z.string(),
  anchorVersion: z.string(),
  tags: z.array(z.string()),
  note: z.string(),
  collection: z.nullable(z.string()),
  capturedAt: timestampSchema,
  updatedAt: timestampSchema,
});
export type Capture = z.infer<typeof captureSchema>;
