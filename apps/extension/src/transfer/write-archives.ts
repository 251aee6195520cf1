import { LONG_COLUMNS, type Output, sdmxStructure, writeSdmxCsv } from "@shuzhai/dataset";
import type { Content } from "./content";
import { longRows, panelFrom } from "./write-tables";
import { zipInto } from "./zip-into";

/** The long form with scripts, dictionary, sources and citations. */
export async function writeLongBundle(content: Content, output: Output) {
  const { writeBundle } = await import("@shuzhai/dataset/files");
  const { survey, provenance } = content;
  const parts = { columns: LONG_COLUMNS, rows: longRows(content), sources: () => survey.sources };
  return writeBundle(parts, output, { name: "figures", provenance });
}

/** The panel with the same, and with what was taken among several values, why, and what found no cell. */
export async function writePanelBundle(content: Content, output: Output) {
  const { writeBundle } = await import("@shuzhai/dataset/files");
  const { survey, provenance } = content;
  const { panel, choices } = await panelFrom(content);
  const parts = { columns: panel.columns, rows: [panel.rows], sources: () => survey.sources, further: { choices } };
  return writeBundle(parts, output, { name: "panel", provenance });
}

/** SDMX-CSV and the structure that it names. */
export async function writeSdmx({ records, provenance }: Content, output: Output) {
  const zip = zipInto(output);
  const data = zip.file("figures.csv");
  await writeSdmxCsv(records(), data);
  await data.end();
  await zip.whole("structure.json", JSON.stringify(sdmxStructure(provenance), null, 2));
  await zip.close();
}
