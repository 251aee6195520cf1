import { allIndicators } from "../indicators/all";
import { IN_FORCE } from "../localities/generated/in-force";
import { ZONES } from "../localities/generated/zones";
import { UNITS } from "../units/registry/all";
import { fingerprint } from "./fingerprint";

/** Of the release; what stands behind the plus sign follows every change of a table by itself. */
const RELEASE = "0.1.0";

let version: string | undefined;

/**
 * The version of the registries whose names, codes and factors stand in a file: 0.1.0+90e1ab34. The second half is made
 * of the tables of indicators, units and places in force, so that none can change and the version stay.
 */
export function registriesVersion(): string {
  version ??= `${RELEASE}+${fingerprint([JSON.stringify(allIndicators()), JSON.stringify(UNITS), IN_FORCE, ZONES].join("\n"))}`;
  return version;
}
