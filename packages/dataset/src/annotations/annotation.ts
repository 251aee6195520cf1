import type { Capture, Source } from "@shuzhai/core";
import { fingerprint, registriesVersion } from "@shuzhai/core/registries";
import { LONG_COLUMNS, longRow } from "../long/long-table";
import { recordsOfCaptures } from "../records/of-captures";

const CONTEXT = "http://www.w3.org/ns/anno.jsonld";
/** What of the long form says how a figure is read, in one line. */
const READING = ["region_name", "indicator_zh", "period", "modality", "measure", "value", "unit"];

/** Captures as a page of W3C Web Annotations (JSON-LD): each speaks of its quote, at its position, in its source. */
export function annotationPage(captures: Capture[], sources: Source[]): object {
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const records = recordsOfCaptures(captures, sources);
  const items = captures.map((capture, i) =>
    annotation(capture, sourceOf.get(capture.sourceId)!, reading(longRow(records[i]!))),
  );
  // a page must have an identity of its own (Web Annotation Data Model, 5.2); the same captures are the same page
  const id = `urn:shuzhai:annotations:${fingerprint(captures.map((capture) => capture.id).join("\n"))}`;
  return { "@context": CONTEXT, id, type: "AnnotationPage", startIndex: 0, items };
}

/** One annotation, without its context. A source without an address is named by its hash. */
function annotation(
  { id, note, tags, selectors, parserVersion, capturedAt, updatedAt }: Capture,
  source: Source,
  said: string,
): object {
  return {
    id: `urn:uuid:${id}`,
    type: "Annotation",
    motivation: "describing",
    created: capturedAt,
    modified: updatedAt,
    generator: {
      id: "urn:shuzhai",
      type: "Software",
      name: `数摘 Shuzhai, parser ${parserVersion}, registries ${registriesVersion()}`,
    },
    body: [
      textBody(said, "describing"),
      ...(note ? [textBody(note, "commenting")] : []),
      ...tags.map((tag) => textBody(tag, "tagging")),
    ],
    target: {
      source: URL.canParse(source.url) ? source.url : `urn:sha256:${source.hash}`,
      selector: [selectors.quote, selectors.position],
      state: { type: "TimeState", sourceDate: source.accessed },
    },
  };
}

function textBody(value: string, purpose: string): object {
  return { type: "TextualBody", value, format: "text/plain", language: "zh", purpose };
}

function reading(row: (string | null)[]): string {
  const cells = READING.map((id) => row[LONG_COLUMNS.findIndex((column) => column.id === id)]);
  return cells.filter(Boolean).join(" · ");
}
