export { fingerprint } from "./fingerprint";
export { registriesVersion } from "./version";
