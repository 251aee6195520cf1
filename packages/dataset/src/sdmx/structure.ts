import { type Provenance, provenanceLine } from "../provenance/provenance";
import { ATTRIBUTES, type Component, DIMENSIONS, MEASURE, TIME, UNKNOWN } from "./components";
import { AGENCY, DATAFLOW, SDMX_VERSION } from "./sdmx-csv";

const CONCEPTS = "FIGURE_CONCEPTS";
const STRUCTURE = "FIGURE_STRUCTURE";

/** The structure behind the SDMX-CSV file as an SDMX-JSON 2.0 structure message. `made`: ISO date and time. */
export function sdmxStructure(provenance: Provenance): object {
  const maintained = { agencyID: AGENCY, version: SDMX_VERSION };
  return {
    meta: {
      id: "shuzhai-structure",
      prepared: provenance.made,
      contentLanguages: ["en", "zh"],
      sender: { id: AGENCY, ...named("数摘", "Shuzhai") },
    },
    data: {
      conceptSchemes: [
        {
          id: CONCEPTS,
          ...maintained,
          ...named("数摘概念", "Concepts of Shuzhai"),
          concepts: [...DIMENSIONS, TIME, MEASURE, ...ATTRIBUTES].map(({ id, zh, en }) => ({ id, ...named(zh, en) })),
        },
      ],
      dataStructures: [
        {
          id: STRUCTURE,
          ...maintained,
          ...named("报告数据", "Figures of reports"),
          dataStructureComponents: {
            dimensionList: {
              id: "DimensionDescriptor",
              dimensions: DIMENSIONS.map((dimension, position) => ({ ...component(dimension), position })),
              timeDimension: component(TIME),
            },
            measureList: { id: "MeasureDescriptor", measures: [{ ...component(MEASURE), usage: "optional" }] },
            attributeList: {
              id: "AttributeDescriptor",
              attributes: ATTRIBUTES.map((attribute) => ({
                ...component(attribute),
                usage: "optional",
                attributeRelationship: { observation: {} },
              })),
            },
          },
        },
      ],
      dataflows: [
        {
          id: DATAFLOW,
          ...maintained,
          ...named("报告数据", "Figures of reports"),
          structure: urn("datastructure.DataStructure", STRUCTURE),
          annotations: [{ id: "PROVENANCE", type: "PROVENANCE", value: provenanceLine(provenance) }],
        },
      ],
    },
  };
}

function component({ id, type, unknown }: Component): object {
  // what is not known is none of the values of the type, so it is declared
  const sentinelValues = [{ value: UNKNOWN, ...named("未知", "Not known") }];
  return {
    id,
    conceptIdentity: `${urn("conceptscheme.Concept", CONCEPTS)}.${id}`,
    localRepresentation: { format: { dataType: type, ...(unknown && { sentinelValues }) } },
  };
}

function named(zh: string, en: string): object {
  return { name: en, names: { en, zh } };
}

function urn(artefact: string, id: string): string {
  return `urn:sdmx:org.sdmx.infomodel.${artefact}=${AGENCY}:${id}(${SDMX_VERSION})`;
}
