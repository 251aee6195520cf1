export type { Division, Level } from "./division";
export {
  ancestors,
  children,
  divisionByCode,
  divisionsNamed,
  divisionsShort,
  resolveDivision,
  scanDivision,
  scanDivisionShort,
} from "./divisions";
export * from "./place";
export { scanProvinceShort } from "./province-short";
export type { Resolved } from "./resolve";
export type { Scanned } from "./scan";
export { scanZone } from "./scan-zone";
export { shortName } from "./short-name";
