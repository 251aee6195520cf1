import { readFileSync } from "node:fs";
import { registriesVersion } from "@shuzhai/core/registries";
import jsonld from "jsonld";
import { describe, expect, it } from "vitest";
import { capture, SOURCE } from "../samples/captures";
import { annotationPage } from "./annotation";

const OA = "http://www.w3.org/ns/oa#";
const XSD = "http://www.w3.org/2001/XMLSchema#";
const id = (term: string) => ({ "@id": term, "@type": "@id" });
const vocabulary = (term: string) => ({ "@id": term, "@type": "@vocab" });
const time = (term: string) => ({ "@id": term, "@type": `${XSD}dateTime` });
const count = (term: string) => ({ "@id": term, "@type": `${XSD}nonNegativeInteger` });

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
  ...{ created: time("dcterms:created"), modified: time("dcterms:modified"), sourceDate: time("oa:sourceDate") },
  ...{ start: count("oa:start"), end: count("oa:end"), startIndex: count("as:startIndex") },
  ...{ format: "dc:format", language: "dc:language" },
  ...{
    value: "http://www.w3.org/1999/02/22-rdf-syntax-ns#value",
    name: "http://xmlns.com/foaf/0.1/name",
  },
  ...{
    exact: "oa:exact",
    prefix: "oa:prefix",
    suffix: "oa:suffix",
  },
};

async function expanded(page: object, context: object = { "@context": TERMS }) {
  const documentLoader = async (url: string) => {
    if (url !== "http://www.w3.org/ns/anno.jsonld") throw new Error(url);
    return { contextUrl: undefined, documentUrl: url, document: context };
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
    expect(target[`${OA}hasSelector`][1][`${OA}start`]).toEqual([
      { "@value": 10, "@type": `${XSD}nonNegativeInteger` },
    ]);
    const [state] = target[`${OA}hasState`];
    expect(state[`${OA}sourceDate`]).toEqual([{ "@value": SOURCE.accessed, "@type": `${XSD}dateTime` }]);
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

  const published = process.env.ANNO_CONTEXT;
  it.skipIf(!published)("means the same by the context as W3C publishes it (ANNO_CONTEXT: its file)", async () => {
    const context = JSON.parse(readFileSync(published!, "utf8"));
    expect(await expanded(page, context)).toEqual(await expanded(page));
  });

  it("has one identity, and says who made it by which versions", () => {
    expect(page).toMatchObject({ id: expect.stringMatching(/^urn:shuzhai:annotations:[0-9a-f]{8}$/) });
    expect(annotationPage([], [])).not.toMatchObject({ id: (page as { id: string }).id });
    expect(JSON.stringify(page)).toContain(`"数摘 Shuzhai, parser 0.1.0, registries ${registriesVersion()}"`);
  });

  it("says the reading in a line", () => {
    const json = JSON.stringify(page);
    expect(json).toContain('"青石县 · 工业投资 · 2021 · 实际 · 水平 · 30.44 · 亿元"');
  });
});
