export type { Division, Level } from "./division";
export { ancestors, children, divisionByCode, divisionsNamed, divisionsShort, scanDivision } from "./divisions";
export * from "./place";
export { scanProvinceShort } from "./province-short";
export type { Scanned } from "./scan";
export { shortName } from "./short-name";
