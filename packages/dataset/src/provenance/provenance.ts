import { registriesVersion } from "@shuzhai/core/registries";

/** What a file was made with, so that a reader can make it again. The registries are those of the program that writes. */
export interface Provenance {
  /** of the parsers whose readings stand in the file */
  parserVersions: string[];
  /** ISO date */
  made: string;
}

/** One line for the head of a script or the metadata of a file. */
export function provenanceLine({ parserVersions, made }: Provenance): string {
  return `parser ${parserVersions.join(", ")}; registries ${registriesVersion()}; made ${made.slice(0, 10)}`;
}
