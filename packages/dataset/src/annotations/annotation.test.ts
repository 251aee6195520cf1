import jsonld from "jsonld";
import { describe, expect, it } from "vitest";
import { capture, SOURCE } from "../samples/captures";
import { annotationPage } from "./annotation";

const OA = "http://www.w3.org/ns/oa#";
const id = (term: string) => ({ "@id": term, "@type": "@id" });
const vocabulary = (term: string) => ({ "@id": term, "@type": "@vocab" });

/**
 * The terms that our annotations use, with what they mean in the Web Annotation Vocabulary (W3C, 2017): the published
 * context cannot be fetched in a test. A term that is not here would vanish in the expansion, and fail the test.
 */
const TERMS = {
  ...{
    oa: OA,
    as: "http://www.w3.org/ns/activitystreams#",
    dc: "http://purl.org/dc/elements/1.1/",
    dcterms: "http://purl.org/dc/terms/",
  },
  ...{ id: "@id", type: "@type", describing: "oa:describing", commenting: "oa:commenting", tagging: "oa:tagging" },
  ...{
    Annotation: "oa:Annotation",
    TextualBody: "oa:TextualBody",
    TimeState: "oa:TimeState",
    Software: "as:Application",
  },
  ...{
    TextQuoteSelector: "oa:TextQuoteSelector",
    TextPositionSelector: "oa:TextPositionSelector",
    AnnotationPage: "as:OrderedCollectionPage",
  },
  ...{
    body: id("oa:hasBody"),
    target: id("oa:hasTarget"),
    source: id("oa:hasSource"),
    selector: id("oa:hasSelector"),
    state: id("oa:hasState"),
  },
  ...{ motivation: vocabulary("oa:motivatedBy"), purpose: vocabulary("oa:hasPurpose"), generator: id("as:generator") },
  items: { "@id": "as:items", "@type": "@id", "@container": "@list" },
  ...{ created: "dcterms:created", modified: "dcterms:modified", format: "dc:format", language: "dc:language" },
  ...{
    value: "http://www.w3.org/1999/02/22-rdf-syntax-ns#value",
    name: "http://xmlns.com/foaf/0.1/name",
    startIndex: "as:startIndex",
  },
  ...{
    exact: "oa:exact",
    prefix: "oa:prefix",
    suffix: "oa:suffix",
    start: "oa:start",
    end: "oa:end",
    sourceDate: "oa:sourceDate",
  },
};

async function expanded(page: object) {
  const documentLoader = async (url: string) => {
    if (url !== "http://www.w3.org/ns/anno.jsonld") throw new Error(url);
    return { contextUrl: undefined, documentUrl: url, document: { "@context": TERMS } };
  };
  const options = { documentLoader } as unknown as jsonld.Options.Expand;
  const [graph] = await jsonld.expand(page as jsonld.JsonLdDocument, options);
  return JSON.parse(JSON.stringify(graph));
}

/** Every key of a JSON value, however deep. */
function keys(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (Array.isArray(value) ? keys(inner) : [key, ...keys(inner)]));
}

describe("annotationPage", () => {
  const page = annotationPage([{ ...capture(1), note: "与年报一致", tags: ["核对"] }], [SOURCE]);

  it("is expanded by a JSON-LD library to what the standard means", async () => {
    const [annotation] = (await expanded(page))["http://www.w3.org/ns/activitystreams#items"][0]["@list"];
    expect(annotation["@id"]).toBe("urn:uuid:00000000-0000-4000-8000-000000000001");
    expect(annotation["@type"]).toEqual([`${OA}Annotation`]);
    expect(annotation[`${OA}motivatedBy`]).toEqual([{ "@id": `${OA}describing` }]);
    const [target] = annotation[`${OA}hasTarget`];
    expect(target[`${OA}hasSource`]).toEqual([{ "@id": "https://example.org/report" }]);
    expect(target[`${OA}hasSelector`][0][`${OA}exact`]).toEqual([{ "@value": "30.44亿元" }]);
    expect(target[`${OA}hasSelector`][1][`${OA}start`]).toEqual([{ "@value": 10 }]);
    const purposes = annotation[`${OA}hasBody`].map(
      (body: Record<string, { "@id": string }[]>) => body[`${OA}hasPurpose`]![0]!["@id"],
    );
    expect(purposes).toEqual([`${OA}describing`, `${OA}commenting`, `${OA}tagging`]);
  });

  it("uses no term that the vocabulary does not have", async () => {
    const written = keys(page).filter((key) => key !== "@context");
    expect(written.filter((key) => !(key in TERMS))).toEqual([]);
    expect(keys(await expanded(page)).filter((key) => !key.startsWith("@") && !key.includes("://"))).toEqual([]);
  });

  it("says the reading in a line", () => {
    const json = JSON.stringify(page);
    expect(json).toContain('"青石县 · 工业投资 · 2021 · 实际 · 水平 · 30.44 · 亿元"');
  });
});
