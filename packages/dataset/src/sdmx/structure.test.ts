import { registriesVersion } from "@shuzhai/core/registries";
import { describe, expect, it } from "vitest";
import { sdmxStructure } from "./structure";

interface Named {
  id: string;
  name: string;
  names: Record<string, string>;
}
interface Maintained extends Named {
  agencyID: string;
  version: string;
}
interface Part {
  id: string;
  conceptIdentity: string;
  position?: number;
  usage?: string;
  attributeRelationship?: object;
  localRepresentation: { format: { dataType: string; sentinelValues?: { value: string; name: string }[] } };
}
interface Message {
  meta: { id: string; prepared: string; contentLanguages: string[]; sender: Named };
  data: {
    conceptSchemes: (Maintained & { concepts: Named[] })[];
    dataStructures: (Maintained & {
      dataStructureComponents: {
        dimensionList: { id: string; dimensions: Part[]; timeDimension: Part };
        measureList: { id: string; measures: Part[] };
        attributeList: { id: string; attributes: Part[] };
      };
    })[];
    dataflows: (Maintained & { structure: string; annotations: { type: string; value: string }[] })[];
  };
}

/** The rules are those of the JSON schema of SDMX-JSON 2.0.0 structure messages, definition by definition; it is not at hand in a test. */
describe("the SDMX-JSON 2.0.0 structure message", () => {
  const made = { parserVersions: ["0.1.0", "0.2.0"], made: "2022-05-06T07:08:09.000Z" };
  const { meta, data } = sdmxStructure(made) as Message;
  const [scheme] = data.conceptSchemes;
  const [structure] = data.dataStructures;
  const [flow] = data.dataflows;
  const { dimensionList, measureList, attributeList } = structure!.dataStructureComponents;
  const { dimensions, timeDimension } = dimensionList;
  const parts = [...dimensions, timeDimension, ...measureList.measures, ...attributeList.attributes];

  it("says who sent it, when, and in which languages (meta, party)", () => {
    expect(meta).toMatchObject({ prepared: "2022-05-06T07:08:09.000Z", contentLanguages: ["en", "zh"] });
    for (const id of [meta.id, meta.sender.id]) expect(id).toMatch(/^[A-Za-z0-9_@$-]+$/);
  });

  it("has artefacts with id, agency, semantic version and names (MaintainableType)", () => {
    for (const artefact of [scheme!, structure!, flow!]) {
      expect(artefact).toMatchObject({ agencyID: "SHUZHAI", version: "1.0.0" });
      expect(artefact.id).toMatch(/^[A-Za-z0-9_@$-]+$/);
      expect(Object.keys(artefact.names)).toEqual(["en", "zh"]);
      expect(artefact.name).toBe(artefact.names.en);
    }
  });

  it("has components with an NCName of their own, each of a concept of the scheme", () => {
    const ids = parts.map(({ id }) => id);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z][A-Za-z0-9_-]*$/);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(scheme!.concepts.map(({ id }) => id));
    const concept = "urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept=SHUZHAI:FIGURE_CONCEPTS(1.0.0)";
    expect(parts.map(({ conceptIdentity }) => conceptIdentity)).toEqual(ids.map((id) => `${concept}.${id}`));
  });

  it("orders its dimensions from 0, frequency first, and keeps the fixed ids (DimensionListType, TimeDimensionType)", () => {
    expect(dimensions.map(({ position }) => position)).toEqual(dimensions.map((_, i) => i));
    expect([dimensions[0]!.id, timeDimension.id]).toEqual(["FREQ", "TIME_PERIOD"]);
    expect([dimensionList.id, measureList.id, attributeList.id]).toEqual([
      "DimensionDescriptor",
      "MeasureDescriptor",
      "AttributeDescriptor",
    ]);
  });

  it("has attributes of each observation (AttributeType, AttributeRelationshipType, UsageType)", () => {
    for (const { attributeRelationship, usage } of attributeList.attributes) {
      expect({ attributeRelationship, usage }).toEqual({
        attributeRelationship: { observation: {} },
        usage: "optional",
      });
    }
  });

  it("declares its types, and what stands for an unknown time (BasicComponentDataType, sentinelValueType)", () => {
    const types = new Set(parts.map(({ localRepresentation: { format } }) => format.dataType));
    expect([...types].sort()).toEqual(["Decimal", "ObservationalTimePeriod", "String", "URI"]);
    const sentinels = parts.filter(({ localRepresentation: { format } }) => format.sentinelValues);
    expect(sentinels.map(({ id }) => id)).toEqual(["TIME_PERIOD"]);
    expect(timeDimension.localRepresentation.format.sentinelValues![0]).toMatchObject({
      value: "_U",
      name: "Not known",
    });
  });

  it("names its structure, and by which versions it was made (DataflowType, AnnotationType)", () => {
    expect(flow!.structure).toBe(
      "urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=SHUZHAI:FIGURE_STRUCTURE(1.0.0)",
    );
    const value = `parser 0.1.0, 0.2.0; registries ${registriesVersion()}; made 2022-05-06`;
    expect(flow!.annotations).toEqual([{ id: "PROVENANCE", type: "PROVENANCE", value }]);
  });
});
