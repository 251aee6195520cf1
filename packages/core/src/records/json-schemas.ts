import * as z from "zod/mini";
import { captureSchema } from "../captures/capture";
import { sourceSchema } from "../captures/source";
import { figureSchema, namedIndicatorSchema } from "../figures/figure";
import { parsedReportSchema, reportDocumentSchema } from "../figures/parsed-report";
import { quantitySchema } from "../figures/quantity";
import { placeSchema } from "../localities/place";
import { periodSchema } from "../periods/period";
import { projectSchema } from "../projects/project";
import { projectMentionSchema } from "../projects/project-mention";
import { hintsSchema } from "../texts/hints";
import { readableTextSchema } from "../texts/readable-text";
import { spanSchema } from "../texts/span";
import { RECORD_VERSION } from "./upcasters";

/** What has a file of its own. */
const FILES = {
  figure: figureSchema,
  report: parsedReportSchema,
  source: sourceSchema,
  capture: captureSchema,
  project: projectSchema,
  text: readableTextSchema,
  hints: hintsSchema,
};

/** What several records hold: named once in each file, in place of a copy wherever it is used. */
const PARTS = {
  span: spanSchema,
  quantity: quantitySchema,
  period: periodSchema,
  place: placeSchema,
  namedIndicator: namedIndicatorSchema,
  document: reportDocumentSchema,
  mention: projectMentionSchema,
  figure: figureSchema,
};

/**
 * The record schemas as JSON Schema (2020-12), by the name of their file. Fields that no schema knows are allowed, as
 * `readVersioned` allows them: a newer writer may have added one.
 */
export function jsonSchemas(): Record<string, object> {
  return Object.fromEntries(
    Object.entries(FILES).map(([name, schema]) => {
      const { $schema, ...described } = z.toJSONSchema(schema, { metadata: partsBut(schema), io: "input" });
      return [name, { $schema, $id: `urn:shuzhai:${name}:${RECORD_VERSION}`, ...described }];
    }),
  );
}

function partsBut(whole: z.ZodMiniType) {
  const parts = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(PARTS)) if (schema !== whole) parts.add(schema, { id });
  return parts;
}
